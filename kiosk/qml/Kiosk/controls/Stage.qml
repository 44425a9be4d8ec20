import QtQuick
import Kiosk

// What stands above the controls on an upright screen and is not touched: one work, whole, on a wall, and under it a
// plate that says what it is, as in a museum.
Item {
    id: root

    required property url source
    required property string title
    required property string byline
    property string symbol: "image"
    property string alt: title
    // Its words where it has no picture, see Leaf.
    property var leaf: []

    readonly property bool told: title !== "" && height > Theme.px(60)

    Picture {
        id: picture
        anchors.fill: parent
        whole: true
        below: root.told ? plate.height + Theme.px(6) : 0
        source: root.source
        symbol: root.symbol
        leaf: root.leaf
        alt: root.alt
    }
    Rectangle {
        id: plate
        visible: root.told && picture.ready
        anchors.horizontalCenter: parent.horizontalCenter
        y: picture.hangsTo + Theme.px(5)
        width: words.width + Theme.px(12)
        height: words.height + Theme.px(6)
        color: Theme.surface
        border.width: Theme.line
        border.color: Theme.hair
        Column {
            id: words
            readonly property int most: root.width - Theme.px(22)
            anchors.centerIn: parent
            width: Math.ceil(Math.min(most, Math.max(name.implicitWidth, by.implicitWidth)))
            spacing: Theme.px(1.5)
            Words {
                id: name
                width: parent.width
                text: root.title
                maximumLineCount: 2
                elide: Text.ElideRight
                font.weight: Font.Bold
                horizontalAlignment: Text.AlignHCenter
                Accessible.ignored: true
            }
            Words {
                id: by
                width: parent.width
                visible: text !== ""
                text: root.byline
                maximumLineCount: 2
                elide: Text.ElideRight
                cap: Theme.small
                color: Theme.text2
                horizontalAlignment: Text.AlignHCenter
            }
        }
    }
}
