// Text as the house sets it: reading size, aligned to where lines begin, wrapped, never cut.
import QtQuick

Text {
    property bool strong: false
    property bool sentence: false // of several lines, perhaps: for who learns to read they stand further apart
    readonly property bool arabic: /[\u0600-\u06ff]/.test(text)
    readonly property bool han: /[\u4e00-\u9fff]/.test(text)
    property bool narrow: false // the font's own narrow cut: as high, so as legible from afar
    property bool narrowest: false // its narrowest one, where even the narrow cut has no place
    // Letters for new readers have no narrow cut: words that need one keep the house's letters.
    readonly property bool easy: Style.easy && !narrow && !narrowest && !arabic
    readonly property bool newLetters: easy && Style.easyFamily !== ""
    // Andika asks for 1.59 of its size from line to line, Noto Sans for 1.36.
    readonly property real airy: newLetters ? (Style.compact ? 0.8 : 1) : Style.compact ? 0.92 : Style.easy ? 1.17 : 1.05

    color: Style.ink
    font.family: newLetters ? Style.easyFamily : Application.font.family
    font.bold: (newLetters || han) && strong // Chinese letters have no axis, but a bold cut
    font.letterSpacing: easy ? Style.text * (Style.compact ? 0.02 : 0.04) : 0 // of its own size would be a loop
    font.pixelSize: Style.text
    // The font's own axis, not font.weight: Qt would embolden the regular cut, and not at all large sizes.
    font.variableAxes: ({
            "wght": strong ? 700 : 400,
            "wdth": narrowest ? 62.5 : narrow ? 75 : 100
        })
    horizontalAlignment: Text.AlignLeft
    wrapMode: Text.WordWrap
    // Arabic fonts ask for half as much again between lines as their letters need. Lines are set as far apart as
    // Latin ones; Qt then takes the difference off above them, of which a part is given back. Chinese fonts are the same.
    lineHeightMode: arabic || han ? Text.FixedHeight : Text.ProportionalHeight
    lineHeight: arabic || han ? Math.round(font.pixelSize * (Style.compact ? 1.25 : Style.easy && sentence ? 1.59 : 1.43)) : airy
    onLineLaidOut: line => {
        if (arabic)
            line.y += Math.round(font.pixelSize * 1.04 - lineHeight / 2);
        else if (han)
            line.y += Math.round(font.pixelSize * 0.67 - lineHeight / 2);
        else if (newLetters && Style.compact)
            line.y += Math.round(font.pixelSize * 0.12); // lines set so close lose their air above, not below
    }
    textFormat: Text.PlainText

    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
