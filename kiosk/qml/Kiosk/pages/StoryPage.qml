import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// A story, page by page: the picture, a few lines, and two buttons that turn the page.
Item {
    id: root

    required property Work work
    readonly property bool upright: height > width

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
        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            columns: root.upright ? 1 : 2
            columnSpacing: Theme.px(10)
            rowSpacing: Theme.px(6)
            Picture {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: Math.round(root.width * (Theme.textScale > 1.8 ? 0.3 : 0.44))
                Layout.maximumWidth: root.upright ? root.width : Math.round(root.width * (Theme.textScale > 1.8 ? 0.34 : 0.48))
                Layout.preferredHeight: root.upright ? Math.round(root.height * 0.6) : -1
                whole: true
                hug: root.upright
                source: root.work.pagePicture
                symbol: "menu_book"
                alt: root.work.pageAlt
            }
            ReadingPane {
                Layout.fillWidth: true
                Layout.fillHeight: !root.upright
                Layout.preferredWidth: Math.round(root.width * 0.46)
                Layout.preferredHeight: root.upright ? Math.min(implicitHeight, Math.round(root.height * 0.42)) : -1
                Words {
                    Layout.fillWidth: true
                    text: root.work.pageText
                    cap: Theme.body + 0.8
                    lineHeight: 1.42
                    verticalAlignment: Text.AlignTop
                }
            }
        }
        RowLayout {
            visible: root.work.pageCount > 1
            spacing: Theme.gap
            ActionButton {
                Layout.fillWidth: true
                Layout.preferredWidth: Theme.px(20)
                symbol: "arrow_back"
                text: qsTr("Previous page")
                enabled: root.work.page > 0
                onClicked: root.work.turn(-1)
            }
            ActionButton {
                objectName: "nextPage"
                Layout.fillWidth: true
                Layout.preferredWidth: Theme.px(20)
                primary: true
                focus: true
                symbol: "arrow_forward"
                text: qsTr("Next page")
                enabled: root.work.page < root.work.pageCount - 1
                onClicked: root.work.turn(1)
            }
        }
    }
}
