// One of the ways on from a screen.
import QtQuick

PlainButton {
    property Ways ways: parent as Ways

    width: ways ? ways.wayWidth : implicitWidth
    height: ways && Style.compact ? ways.wayHeight : implicitHeight
    air: Style.mm(Style.small && Style.bigger ? 0.5 : Style.compact ? 1 : 3)
    pictured: !Style.small && !(Style.compact && Style.bigger)
}
