// One picture of the family, in the colours of its place. It always stands beside a word, which is read instead.
import QtQuick

Image {
    id: root

    required property string name
    property color ink: Style.navy
    property color accent: Style.accent
    property real size: Style.mm(12)
    property bool turns: false // points along the line of reading, so it is mirrored with it

    width: size
    height: size
    source: width < 1 || height < 1 ? "" : "image://pictogram/" + name + "/" + Style.hex(ink) + "/" + Style.hex(accent)
    sourceSize: Qt.size(Math.round(width), Math.round(height))
    fillMode: Image.PreserveAspectFit
    mirror: turns && Application.layoutDirection === Qt.RightToLeft

    Accessible.ignored: true
}
