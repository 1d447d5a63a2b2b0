// The look of the house: sizes in millimetres, colours by what they are for. Nothing else sets either.
pragma Singleton

import QtQuick

QtObject {
    // Set once by Main.
    property real pxPerMm: 4
    property int bodyPx: 42
    property bool compact: false
    property bool small: false
    property bool portrait: true
    // Set by the visitor.
    property bool bigger: false
    property real scale: 1
    property bool contrast: false
    property bool calm: false
    property bool easy: false
    property string easyFamily: "" // the letters for new readers, where this machine has them
    property int highest: 0 // the y above which nothing is to be touched; 0 where any place will do
    readonly property bool lower: highest > 0

    readonly property int text: Math.round(bodyPx * scale)
    readonly property int title: compact ? (small ? (bigger && scale < 1.4 ? bodyPx : text) : Math.round(text * (bigger ? 1 : 1.15))) : Math.round(text * (bigger ? 1.2 : 1.4))
    readonly property int gap: mm(4)
    readonly property int pad: mm(small ? 3 : compact ? 4 : 6)
    readonly property int margin: mm(small ? 4 : compact ? 5 : 14)
    readonly property int line: Math.max(2, mm(0.7))
    readonly property int focusLine: Math.max(3, mm(1.2))
    readonly property int choiceRadius: mm(small ? 6 : 10)
    readonly property int buttonRadius: mm(6)
    readonly property int choiceHeight: mm(small ? 15 : 20)
    readonly property int buttonHeight: mm(small ? 15 : 18)
    readonly property int motion: calm ? 0 : 200

    readonly property color yellow: "#FFE600"
    readonly property color paper: contrast ? "#000000" : "#FAF7F0"
    readonly property color ink: contrast ? yellow : "#161616"
    readonly property color card: contrast ? "#000000" : "#FFFFFF"
    readonly property color navy: contrast ? yellow : "#14325C"
    readonly property color navyInk: contrast ? "#000000" : "#FFFFFF"
    readonly property color header: contrast ? "#000000" : "#14325C"
    readonly property color headerInk: contrast ? yellow : "#FFFFFF"
    readonly property color now: contrast ? "#000000" : "#A31515"
    readonly property color soon: contrast ? "#000000" : "#0B5563"
    readonly property color later: contrast ? "#000000" : "#3B2E7E"
    readonly property color needInk: contrast ? yellow : "#FFFFFF"
    readonly property color accent: contrast ? yellow : "#FFC000"
    // The ring has to be seen on light and on dark ground: navy on paper, amber on colour.
    readonly property color focusOnDark: contrast ? "#FFFFFF" : "#FFC000"
    readonly property color focusOnLight: contrast ? "#FFFFFF" : "#A31515"

    function mm(length: real): int {
        return Math.round(length * pxPerMm);
    }

    function hex(colour: color): string {
        return colour.toString().slice(-6);
    }
}
