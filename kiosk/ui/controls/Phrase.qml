// Text as the house sets it: reading size, aligned to where lines begin, wrapped, never cut.
import QtQuick

Text {
    property bool strong: false
    property bool narrow: false // the font's own narrow cut: as high, so as legible from afar

    color: Style.ink
    font.pixelSize: Style.text
    // The font's own axis, not font.weight: Qt would embolden the regular cut, and not at all large sizes.
    font.variableAxes: ({
            "wght": strong ? 700 : 400,
            "wdth": narrow ? 75 : 100
        })
    horizontalAlignment: Text.AlignLeft
    wrapMode: Text.WordWrap
    lineHeight: Style.compact ? 0.92 : 1.05
    textFormat: Text.PlainText

    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
