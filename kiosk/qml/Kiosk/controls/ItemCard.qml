import QtQuick
import QtQuick.Templates as T
import Kiosk

// One work on a shelf: picture, title, one line of facts. One accessible node, one spoken sentence.
T.AbstractButton {
    id: root

    required property string title
    required property string spoken
    required property string facts
    required property string symbol
    required property url picture
    property string language: ""
    property var leaf: []
    // Its picture is not shown before the visitor was asked, on the page of the work.
    property bool veiled: false
    // What bears a number, when cards have them.
    readonly property bool numbered: true
    property bool captioned: false
    property bool described: false
    property int titleLines: 2
    property bool plain: false
    property real ratio: 0.6
    // Lines that this title takes; and that are kept free for it, so that the facts of a whole row stand on one line.
    readonly property alias lines: name.lineCount
    property int roomLines: titleLines
    readonly property int plateHeight: Math.ceil(roomLines * Theme.font(Theme.body) * 1.16) + (plain ? 0 : Math.ceil(Theme.font(Theme.small) * 1.25)) + Theme.px(9)

    implicitWidth: Theme.px(85)
    implicitHeight: Math.round(width * ratio) + plateHeight
    // Each work in its own language (WCAG 3.1.2).
    locale: language === "" ? Theme.locale : Qt.locale(language)
    focusPolicy: Qt.StrongFocus
    activeFocusOnTab: true
    Accessible.name: spoken
    text: title

    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    background: Rectangle {
        radius: Theme.radius
        color: root.down ? Theme.pressed : Theme.surface
        Picture {
            id: image
            width: parent.width
            height: Math.max(Theme.px(10), parent.height - root.plateHeight)
            source: root.picture
            symbol: root.veiled ? "info" : root.symbol
            note: root.veiled ? qsTr("A question first") : ""
            leaf: root.leaf
            roundBottom: false
        }
        TextMetrics {
            id: wide
            font: Theme.face(Theme.font(Theme.body), Font.Bold)
            text: root.title
        }
        Words {
            id: name
            anchors.top: image.bottom
            anchors.topMargin: root.plain ? Math.max(Theme.px(3), Math.round((root.plateHeight - height) / 2)) : Theme.px(3)
            x: Theme.px(4)
            width: parent.width - 2 * x
            text: root.title
            font.weight: Font.Bold
            close: Theme.spaced && wide.advanceWidth > (root.titleLines - 0.3) * width
            maximumLineCount: root.titleLines
            lineHeight: 1.16 * font.pixelSize
            lineHeightMode: Text.FixedHeight
            elide: Text.ElideRight
            verticalAlignment: Text.AlignTop
            Accessible.ignored: true
        }
        Row {
            visible: !root.plain
            x: Theme.px(4)
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.px(2.6)
            spacing: Theme.px(4)
            Chip {
                most: root.width - Theme.px(8)
                symbol: root.symbol
                text: root.facts
            }
            Icon {
                visible: root.captioned
                name: "closed_caption"
                color: Theme.text2
                size: Math.round(Theme.font(Theme.small) * 0.92)
                anchors.verticalCenter: parent.verticalCenter
            }
            Icon {
                visible: root.described
                name: "audio_description"
                color: Theme.text2
                size: Math.round(Theme.font(Theme.small) * 0.92)
                anchors.verticalCenter: parent.verticalCenter
            }
        }
        Rectangle {
            anchors.fill: parent
            color: Theme.nothing
            radius: Theme.radius
            border.width: Theme.line
            border.color: Theme.hair
        }
        FocusRing {
            visible: root.visualFocus
        }
    }
}
