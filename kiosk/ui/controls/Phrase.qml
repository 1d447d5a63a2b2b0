// Text as the house sets it: reading size, aligned to where lines begin, wrapped, never cut.
import QtQuick

Text {
    property bool strong: false
    readonly property bool arabic: /[\u0600-\u06ff]/.test(text)
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
    // Arabic fonts ask for half as much again between lines as their letters need. Lines are set as far apart as
    // Latin ones; Qt then takes the difference off above them, of which a part is given back.
    lineHeightMode: arabic ? Text.FixedHeight : Text.ProportionalHeight
    lineHeight: arabic ? Math.round(font.pixelSize * (Style.compact ? 1.25 : 1.43)) : Style.compact ? 0.92 : 1.05
    onLineLaidOut: line => {
        if (arabic)
            line.y += Math.round(font.pixelSize * 1.04 - lineHeight / 2);
    }
    textFormat: Text.PlainText

    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
