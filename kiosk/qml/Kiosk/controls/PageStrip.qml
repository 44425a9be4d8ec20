pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kiosk
import Kiosk.Models

// The pages of a work, small, in a row of whole cards; the rest is a tap further. In the direction of reading.
RowLayout {
    id: root

    required property Zoom zoom
    required property int count
    // The width it will have.
    required property real across
    // Upright pages of which the middle is seen; named where there is room.
    property bool named: true
    readonly property int cardWidth: Theme.px(21 * Math.pow(Theme.textScale, 0.4))
    readonly property int nameHeight: named ? Math.ceil(Theme.font(Theme.small) * 1.3) : 0
    // Of the room alone, never of what is laid out in it.
    readonly property int turner: metrics.font.pixelSize <= 0 ? Theme.target : Math.max(Theme.target, Math.ceil(Math.max(metrics.advanceWidth(back.text), metrics.advanceWidth(on.text))) + 2 * Theme.px(2) + 2)
    // Very large words leave no room for the arrows.
    readonly property bool plain: !named || Theme.textScale > 1.2
    readonly property int between: Theme.px(4)
    readonly property bool paging: count > Math.floor((across + between) / (cardWidth + between))
    readonly property int room: across - (paging ? 2 * (turner + spacing) : 0)
    readonly property int fitting: Math.max(1, Math.floor((room + between) / (cardWidth + between)))
    // A row of one page is none; there the two buttons that turn pages do.
    readonly property bool useful: room >= 2 * cardWidth + between
    // Whole cards fill the row from end to end.
    readonly property int spread: Math.min(2 * cardWidth, Math.floor((room + between) / Math.max(1, Math.min(fitting, count))) - between)
    readonly property int page: zoom.pages.length > 0 ? zoom.pages[0] : 0
    function tell(_revision: int, page: int): var {
        return root.zoom.card(page);
    }
    // The page that is looked at is among those that are seen, whoever turned to it.
    function follow(): void {
        pages.wanted = root.page;
    }
    onPageChanged: Qt.callLater(follow)
    onFittingChanged: Qt.callLater(follow)

    spacing: Theme.gap
    readonly property int high: Theme.px(named ? 26 : 20) + nameHeight
    layoutDirection: zoom.backwards ? Qt.RightToLeft : Qt.LeftToRight
    Accessible.role: Accessible.List
    Accessible.name: qsTr("The pages")

    Pages {
        id: pages
        count: root.count
        size: root.fitting
    }
    FontMetrics {
        id: metrics
        font: Theme.face(Theme.font(Theme.small), Font.DemiBold)
    }
    Turner {
        id: back
        objectName: "stripBack"
        visible: root.paging
        symbol: root.plain ? "" : root.zoom.backwards ? "arrow_forward" : "arrow_back"
        text: qsTr("Previous")
        enabled: pages.hasBefore
        onClicked: pages.turn(-1)
    }
    Row {
        id: row
        Layout.fillWidth: true
        Layout.fillHeight: true
        spacing: root.between
        layoutDirection: root.layoutDirection
        Repeater {
            model: Math.max(0, Math.min(root.fitting, root.count - pages.first))
            Card {
                width: root.spread
                height: row.height
            }
        }
    }
    Turner {
        id: on
        objectName: "stripOn"
        visible: root.paging
        symbol: root.plain ? "" : root.zoom.backwards ? "arrow_back" : "arrow_forward"
        text: qsTr("More")
        enabled: pages.hasMore
        onClicked: pages.turn(1)
    }

    component Turner: ActionButton {
        Layout.fillHeight: true
        Layout.preferredWidth: root.turner
        Accessible.name: text + ": " + qsTr("pages in the row")
        stacked: true
        cap: Theme.small
        padX: Theme.px(2)
    }
    component Card: T.AbstractButton {
        id: card
        required property int index
        readonly property int page: pages.first + index
        // Told anew when a small picture comes or another page is looked at.
        readonly property var told: root.tell(root.zoom.revision, page)
        readonly property bool current: told.current ?? false

        locale: Theme.locale
        focusPolicy: Qt.StrongFocus
        activeFocusOnTab: true
        checkable: false
        text: String(page + 1)
        Accessible.selectable: current
        Accessible.selected: current
        Accessible.name: [text, told.name ?? "", current ? qsTr("you look at it") : ""].filter(w => w !== "").join(", ")
        Keys.onReturnPressed: click()
        Keys.onEnterPressed: click()
        onClicked: root.zoom.turnTo(page)

        background: Rectangle {
            radius: Theme.radius
            color: card.down ? Theme.pressed : card.current ? Theme.selected : Theme.surface
            border.width: card.current ? Theme.lineStrong : Theme.line
            border.color: card.current ? Theme.action : Theme.border
            FocusRing {
                visible: card.visualFocus
            }
        }
        contentItem: Item {
            Image {
                id: small
                readonly property int room: Theme.px(2)
                x: room
                y: room
                width: card.width - 2 * room
                height: card.height - 2 * room - root.nameHeight
                source: card.told.picture ?? ""
                sourceSize.height: height
                fillMode: Image.PreserveAspectFit
                asynchronous: true
                Accessible.ignored: true
            }
            Words {
                visible: root.named
                anchors.horizontalCenter: parent.horizontalCenter
                anchors.bottom: parent.bottom
                anchors.bottomMargin: Theme.px(1)
                text: card.text
                cap: Theme.small
                color: card.current && !card.down ? Theme.inkOnSelected : Theme.text
                font.weight: card.current ? Font.Bold : Font.Normal
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
}
