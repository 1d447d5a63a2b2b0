// Everything a finger can press: acts on release, slides off to cancel, answers to keys and to the accessible tree.
import QtQuick

Item {
    id: root

    required property string name
    property string description: ""
    property bool checkable: false
    property bool checked: false
    property bool dark: false
    property real radius: Style.buttonRadius
    readonly property bool pressed: tap.pressed

    signal chosen

    activeFocusOnTab: true

    Accessible.role: checkable ? Accessible.CheckBox : Accessible.Button
    Accessible.name: name
    Accessible.description: description
    Accessible.checkable: checkable
    Accessible.checked: checked
    Accessible.focusable: true
    Accessible.onPressAction: root.chosen()
    Accessible.onToggleAction: root.chosen()
    Keys.onReturnPressed: root.chosen()
    Keys.onEnterPressed: root.chosen()
    Keys.onSpacePressed: root.chosen()

    TapHandler {
        id: tap

        gesturePolicy: TapHandler.ReleaseWithinBounds
        longPressThreshold: 0 // a slow finger is a finger too
        onTapped: root.chosen()
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: -Style.focusLine * 1.5
        visible: root.activeFocus && root.radius > 0 // fields of the bar touch each other
        color: "transparent"
        border.width: Style.focusLine
        border.color: Style.focusOnLight
        radius: root.radius + Style.focusLine * 1.5
    }

    // Around a dark control the ring may stand on light or on dark ground; a second one inside is seen on both.
    Rectangle {
        anchors.fill: parent
        z: 1 // above what the control paints
        visible: root.activeFocus && root.dark
        color: "transparent"
        border.width: Style.focusLine
        border.color: Style.focusOnDark
        radius: root.radius
    }
}
