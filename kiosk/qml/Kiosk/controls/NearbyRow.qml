import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kiosk

// An event or a library title beside a work: what, when and where, and why it is told here.
T.AbstractButton {
    id: root

    required property var row
    // On the page of a work each is told in few lines; on its own page in full.
    property int mostLines: 1000

    text: row.title
    implicitHeight: Math.max(Theme.target, contentItem.implicitHeight + topPadding + bottomPadding)
    leftPadding: Theme.px(4)
    rightPadding: Theme.px(4)
    topPadding: Theme.px(Theme.cramped ? 1.5 : 2.5)
    bottomPadding: topPadding
    locale: Theme.locale
    focusPolicy: Qt.StrongFocus
    activeFocusOnTab: true
    Accessible.name: row.spoken

    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    background: Rectangle {
        radius: Theme.radius
        color: root.down ? Theme.pressed : Theme.surface
        border.width: Theme.line
        border.color: Theme.border
        FocusRing {
            visible: root.visualFocus
        }
    }
    contentItem: RowLayout {
        spacing: Theme.px(4)
        Icon {
            name: root.row.symbol
            color: Theme.action
            size: Theme.icon
            Layout.alignment: Qt.AlignVCenter
        }
        ColumnLayout {
            spacing: Theme.px(0.6)
            Words {
                Layout.fillWidth: true
                text: root.row.title
                font.weight: Font.Bold
                maximumLineCount: root.mostLines
                elide: Text.ElideRight
                lineHeight: Theme.cramped ? 0.93 : 1.08
                Accessible.ignored: true
            }
            Words {
                Layout.fillWidth: true
                visible: text !== ""
                text: root.row.line
                cap: Theme.small
                maximumLineCount: root.mostLines
                elide: Text.ElideRight
                lineHeight: Theme.cramped ? 0.93 : 1.08
                Accessible.ignored: true
            }
            Words {
                Layout.fillWidth: true
                visible: !Theme.cramped
                text: root.row.reason
                cap: Theme.small
                color: Theme.text2
                maximumLineCount: root.mostLines
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }
        Icon {
            name: "keyboard_arrow_right"
            color: Theme.action
            size: Theme.icon
            Layout.alignment: Qt.AlignVCenter
        }
    }
}
