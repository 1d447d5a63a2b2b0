// The ways on from a screen: one below the other, or side by side on low panels, all of one height.
import QtQuick

Grid {
    id: root

    readonly property int many: visibleChildren.length
    readonly property real wayWidth: columns > 1 ? Math.floor((width - (columns - 1) * spacing) / columns) : width
    readonly property real wayHeight: {
        let most = 0;
        for (const way of visibleChildren)
            most = Math.max(most, way.implicitHeight);
        return most;
    }

    columns: Style.compact ? Math.max(1, many) : 1
    spacing: Style.small && Style.bigger ? Style.mm(2) : Style.gap
}
