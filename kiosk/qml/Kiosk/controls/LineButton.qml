import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kiosk

// One thing of a list: its picture or a drawing, its name, and a line about it. A touch goes on to it.
T.AbstractButton {
    id: root

    property string symbol: ""
    property url picture
    // How high that is, in millimetres.
    property real pictureHigh: 15
    property string line: ""
    property string note: ""
    property bool current: false
    // Of its name (BCP 47), where it is not the visitor's: a voice speaks it.
    property string tongue: ""
    // Its name alone, which may take more lines.
    property bool brief: false
    property int lines: 1
    property int lineLines: 1
    // Where it stands, or what else is said first.
    property string place: ""
    // At least so wide is that, so that what follows stands below one another.
    property real placeWidth: 0
    // Drawn instead of a line about it: how much of the longest bar.
    property real share: -1
    // A drawing at its end; empty for none.
    property string endSymbol: "keyboard_arrow_right"
    readonly property color ink: current && !down ? Theme.inkOnSelected : Theme.text

    implicitHeight: Math.max(Theme.target, contentItem.implicitHeight + topPadding + bottomPadding)
    leftPadding: Theme.px(4)
    rightPadding: Theme.px(3)
    topPadding: Theme.px(Theme.cramped ? 1 : 1.6)
    bottomPadding: topPadding
    locale: tongue === "" ? Theme.locale : Qt.locale(tongue)
    focusPolicy: Qt.StrongFocus
    activeFocusOnTab: true
    z: visualFocus ? 1 : 0
    Accessible.name: [place, text, line, note].filter(one => one !== "").join(", ")
    Accessible.selectable: current
    Accessible.selected: current

    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    background: Rectangle {
        radius: Theme.radius
        color: root.down ? Theme.pressed : root.current ? Theme.selected : Theme.surface
        border.width: root.current ? Theme.lineStrong : Theme.line
        border.color: root.current ? Theme.action : Theme.border
        FocusRing {
            visible: root.visualFocus
        }
    }
    contentItem: RowLayout {
        spacing: Theme.px(4)
        Words {
            visible: text !== ""
            text: root.place
            color: root.ink
            font.weight: Font.Bold
            wrapMode: Text.NoWrap
            Layout.minimumWidth: root.placeWidth
            Layout.alignment: Qt.AlignVCenter
        }
        Image {
            id: small
            visible: root.picture.toString() !== "" && !root.brief
            source: root.picture
            sourceSize: Qt.size(Math.ceil(Theme.px(root.pictureHigh + 1) * 4 / 3), Theme.px(root.pictureHigh + 1))
            fillMode: Image.PreserveAspectCrop
            asynchronous: true
            Layout.preferredWidth: Math.round(Layout.preferredHeight * 4 / 3)
            Layout.preferredHeight: Theme.px(root.pictureHigh)
            Layout.alignment: Qt.AlignVCenter
            Accessible.ignored: true
        }
        Icon {
            visible: !small.visible && name !== "" && !root.brief
            name: root.symbol
            color: root.current && !root.down ? Theme.inkOnSelected : Theme.action
            size: Theme.icon
            Layout.alignment: Qt.AlignVCenter
        }
        ColumnLayout {
            spacing: 0
            Words {
                Layout.fillWidth: true
                text: root.text
                color: root.ink
                font.weight: Font.Bold
                maximumLineCount: root.lines
                elide: Text.ElideRight
                lineHeight: 0.93
            }
            Words {
                Layout.fillWidth: true
                visible: text !== "" && !root.brief
                text: [root.line, root.note].filter(one => one !== "").join(" · ")
                cap: Theme.small
                color: root.current && !root.down ? Theme.inkOnSelected : Theme.text2
                maximumLineCount: root.lineLines
                lineHeight: 0.93
                elide: Text.ElideRight
            }
            ShareBar {
                Layout.fillWidth: true
                visible: root.share >= 0
                share: root.share
            }
        }
        Icon {
            visible: name !== "" && !root.brief
            name: root.endSymbol
            color: root.current && !root.down ? Theme.inkOnSelected : Theme.action
            size: Theme.icon
            Layout.alignment: Qt.AlignVCenter
        }
    }
}
