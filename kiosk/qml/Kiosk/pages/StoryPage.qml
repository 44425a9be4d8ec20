import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// A story, page by page: the picture, a few lines, and two buttons that turn the page.
Item {
    id: root

    required property Work work
    required property Narrator narrator
    readonly property bool upright: height > width
    // Where there is room a story is read from further away, and a line has no more than some sixty letters.
    readonly property real cap: Math.min(width, height) > Theme.px(210) ? (upright ? 11 : 8) : Theme.body + 0.8

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        anchors.topMargin: Theme.px(6)
        anchors.bottomMargin: Theme.px(6)
        spacing: Theme.px(5)

        RowLayout {
            spacing: Theme.gap
            Heading {
                Layout.fillWidth: true
                text: root.work.title
                maximumLineCount: 2
                elide: Text.ElideRight
            }
            Words {
                text: root.work.pagePlace
                cap: Theme.small
                color: Theme.text2
                wrapMode: Text.NoWrap
                visible: root.width > Theme.px(230 * Theme.textScale)
            }
        }
        // Upright, picture and words are one plate: a painting on a wall and what is told under it.
        Rectangle {
            Layout.fillWidth: true
            Layout.fillHeight: true
            color: root.upright ? Theme.surface : Theme.nothing
            radius: Theme.radius

            Picture {
                id: picture
                width: root.upright ? parent.width : Math.round(parent.width * (Theme.textScale > 1.8 ? 0.36 : 0.5))
                height: root.upright ? parent.height - pane.height - Theme.px(12) : parent.height
                whole: true
                roundBottom: !root.upright
                source: root.work.pagePicture
                symbol: "menu_book"
                alt: root.work.pageAlt
            }
            Rectangle {
                visible: root.upright
                anchors.fill: parent
                color: Theme.nothing
                radius: Theme.radius
                border.width: Theme.line
                border.color: Theme.hair
            }
            ReadingPane {
                id: pane
                bare: root.work.pageCount > 1 // the two buttons below turn it too
                x: root.upright ? Theme.px(8) : picture.width + Theme.px(9)
                y: root.upright ? picture.height + Theme.px(6) : 0
                width: parent.width - x - (root.upright ? Theme.px(8) : 0)
                height: root.upright ? Math.min(implicitHeight, Math.round(parent.height * 0.5)) : parent.height
                SpokenWords {
                    Layout.fillWidth: true
                    text: root.work.pageText
                    spokenStart: root.narrator.spokenStart
                    spokenLength: root.narrator.spokenLength
                    onSpokenAt: y => pane.show(y)
                    cap: root.cap
                    lineHeight: Theme.reading
                    verticalAlignment: Text.AlignTop
                }
            }
        }
        ReadAloud {
            objectName: "readAloud"
            narrator: root.narrator
            text: root.work.pageText
            language: root.work.pageLanguage
            page: root.work.page
            hasNext: root.work.page < root.work.pageCount - 1
            onTurned: root.work.turn(1)
        }
        RowLayout {
            visible: root.work.pageCount > 1
            spacing: Theme.gap
            ActionButton {
                Layout.fillWidth: true
                Layout.preferredWidth: Theme.px(20)
                objectName: "turnBack"
                symbol: "arrow_back"
                text: pane.atStart ? qsTr("Previous page") : qsTr("Up")
                enabled: !pane.atStart || root.work.page > 0
                onClicked: pane.atStart ? root.work.turn(-1) : pane.turn(-1)
            }
            ActionButton {
                objectName: "turnOn"
                Layout.fillWidth: true
                Layout.preferredWidth: Theme.px(20)
                primary: true
                focus: true
                symbol: "arrow_forward"
                // Nobody skips lines that are still to be read: it shows those first.
                text: pane.atEnd ? qsTr("Next page") : qsTr("Read on")
                enabled: !pane.atEnd || root.work.page < root.work.pageCount - 1
                onClicked: pane.atEnd ? root.work.turn(1) : pane.turn(1)
            }
        }
    }
}
