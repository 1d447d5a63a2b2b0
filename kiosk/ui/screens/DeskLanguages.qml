// The centre's languages, and who has read the words of each.
import QtQuick
import kiosk.ui
import kiosk.ui.controls

SentencePages {
    required property DeskLanguagesViewModel reviewed

    sentences: reviewed.lines
    pagesRead: reviewed.page
    onPagesChanged: reviewed.fit(pages)
    Component.onCompleted: reviewed.fit(pages)
}
