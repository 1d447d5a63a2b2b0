// Lines of text, the most important first: as many as there is room for, and none cut.
pragma ComponentBehavior: Bound

import QtQuick

Column {
    id: root

    required property list<string> lines // empty ones are left out
    property real room: 0
    property bool narrow: false
    property bool headed: false // the first one is the heading of the screen
    property bool lead: false // the first one is the one to remember
    readonly property list<string> said: lines.filter(line => line !== "")
    // Where each line would end.
    readonly property list<real> ends: {
        const found = [];
        let end = 0;
        for (let at = 0; at < measured.count; at++) {
            const line = measured.itemAt(at) as Phrase;
            end += (line ? line.implicitHeight : 0) + (at > 0 ? spacing : 0);
            found.push(end);
        }
        return found;
    }

    Repeater {
        id: measured

        model: root.said

        Phrase {
            required property string modelData
            required property int index

            visible: false
            strong: root.lead && index === 0
            width: root.width
            text: modelData
            sentence: true
            narrow: root.narrow
            Accessible.ignored: true
        }
    }

    Repeater {
        model: root.said

        Phrase {
            required property string modelData
            required property int index

            strong: root.lead && index === 0
            visible: root.ends.length > index && root.ends[index] <= root.room
            width: root.width
            text: modelData
            sentence: true
            narrow: root.narrow
            Accessible.role: root.headed && index === 0 ? Accessible.Heading : Accessible.StaticText
        }
    }
}
