import QtQuick
import QtQuick.Layouts
import Kiosk

// The work of the day, or a broadcast that staff planned, large. Landscape: picture left, words right. Portrait: picture above, words on a plate below.
Rectangle {
    id: root

    required property url picture
    // What it shows, where that is not the work's own.
    property string alt: ""
    required property string title
    // Of the title (BCP 47).
    required property string language
    required property string summary
    required property string byline
    required property string facts
    required property string symbol
    required property string access
    property string accessSymbol: "closed_caption"
    property bool live: false
    property bool upright: false
    property bool showSummary: true
    property string actionText: ""
    signal chosen

    readonly property int plateHeight: plate.implicitHeight + Theme.px(10)
    color: Theme.surface
    radius: Theme.radius

    Picture {
        id: image
        x: 0
        y: 0
        width: root.upright ? root.width : Math.round(root.width * (Theme.spaced ? 0.46 : 0.54))
        height: root.upright ? root.height - root.plateHeight : root.height
        source: root.picture
        alt: root.alt
        symbol: root.symbol
        roundRight: root.upright
        roundBottom: !root.upright
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.nothing
        radius: Theme.radius
        border.width: Theme.line
        border.color: Theme.hair
    }
    // How high the sentence would be; it is left out rather than cut.
    Words {
        id: measure
        readonly property int room: root.upright ? Math.ceil(2.6 * Theme.font(Theme.body) * 1.25) : root.height - 2 * plate.y - button.implicitHeight - plate.rowSpacing - eyebrow.height - heading.height - 3 * told.spacing
        readonly property bool fits: root.showSummary && text !== "" && implicitHeight <= room
        visible: false
        width: told.width
        text: root.summary
        lineHeight: Theme.reading
    }
    GridLayout {
        id: plate
        x: root.upright ? Theme.px(8) : image.width + Theme.px(9)
        y: root.upright ? image.height + Theme.px(5) : Theme.px(4)
        width: root.width - x - Theme.px(8)
        height: root.upright ? implicitHeight : root.height - 2 * y
        columnSpacing: Theme.px(8)
        rowSpacing: Theme.px(root.upright ? 2.4 : 4)
        layoutDirection: root.upright ? Theme.handed : Qt.LeftToRight
        ColumnLayout {
            id: told
            Layout.row: 0
            Layout.columnSpan: root.upright ? 1 : 2
            Layout.fillWidth: true
            Layout.fillHeight: !root.upright
            spacing: Theme.px(2.4)
            Words {
                id: eyebrow
                Layout.fillWidth: true
                text: root.live ? qsTr("Live") : qsTr("Today's choice")
                cap: Theme.small
                color: Theme.text2
            }
            Heading {
                id: heading
                Layout.fillWidth: true
                text: root.title
                tongue: root.language
                maximumLineCount: 2
                elide: Text.ElideRight
                cap: root.upright ? Theme.h2 : Theme.h3 + 0.6
                Tongue {}
            }
            Words {
                Layout.fillWidth: true
                visible: text !== "" && (measure.fits || (!root.upright && heading.lineCount === 1))
                text: measure.fits ? root.summary : root.byline
                color: measure.fits ? Theme.text : Theme.text2
                cap: measure.fits ? Theme.body : Theme.small
                lineHeight: Theme.reading
            }
        }
        ActionButton {
            id: button
            Layout.row: root.upright ? 0 : 1
            // What it is stands below each other in the largest spaced letters: beside the title there is room.
            Layout.rowSpan: root.upright && !(Theme.spaced && Theme.textScale > 1.8) ? 2 : 1
            Layout.column: root.upright ? 1 : 0
            Layout.alignment: Qt.AlignVCenter
            objectName: "featureButton"
            title: root.title
            tongue: root.language
            focus: true
            primary: true
            symbol: "play_arrow"
            text: root.actionText
            Accessible.name: root.actionText + ": " + root.title
            onClicked: root.chosen()
        }
        Flow {
            id: chips
            Layout.row: 1
            Layout.column: root.upright ? 0 : 1
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignVCenter
            spacing: Theme.px(root.upright ? 6 : 2.4)
            Chip {
                symbol: root.symbol
                text: root.facts
            }
            Chip {
                symbol: root.accessSymbol
                text: root.access
            }
        }
    }
}
