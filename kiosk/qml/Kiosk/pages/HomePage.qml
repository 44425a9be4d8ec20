pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// The start: the work of the day and the shelves. Three arrangements, chosen by the room there is:
// portrait (rows), landscape (names beside one shelf), and small or large-lettered landscape (shelves as cards).
Item {
    id: root

    required property Session session
    required property Browse browse
    // What is live, in a few words; empty when nothing is on and nothing comes this week.
    property string live: ""
    // The title in it, in its own language: { title, language }.
    property var liveNamed: ({})
    // The same without its name.
    property string liveBriefly: ""
    // There are topics and years to choose from.
    property bool topics: false
    signal liveChosen
    signal topicsChosen
    signal itemChosen(string itemId)
    signal shelfChosen(string collectionId)

    readonly property bool upright: height > width
    readonly property int railWidth: Theme.px(112 * Math.pow(Theme.wordScale, 0.6))
    readonly property bool roomy: !upright && Theme.textScale < 1.4 && width - railWidth > Theme.px(190)

    TopStrip {
        id: strip
        x: Theme.margin
        width: parent.width - 2 * x
        height: Theme.px(22)
        institution: root.session.institution
        clock: root.session.clock
        note: root.browse.online ? "" : qsTr("new works come later")
    }
    Loader {
        x: Theme.margin
        y: strip.height
        width: parent.width - 2 * x
        height: parent.height - y - Theme.px(5)
        sourceComponent: root.browse.count === 0 ? nothing : root.upright ? rows : root.roomy ? rail : shelves
    }

    Component {
        id: nothing
        Notice {
            title: root.browse.loaded ? qsTr("The first works are on their way.") : qsTr("One moment, please.")
            text: qsTr("This takes about a minute the first time.")
        }
    }

    // The ways to what is live and to what there is by topic: side by side, else upright above each other; on a low
    // screen without the name of what is live.
    component Ways: GridLayout {
        id: ways
        readonly property bool whole: !metrics.font.pixelSize || metrics.advanceWidth(root.live) + Theme.icon + Theme.px(14) + byTopic.implicitWidth + Theme.gap <= width
        visible: root.live !== "" || root.topics
        columns: root.upright && !whole ? 1 : 2
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        FontMetrics {
            id: metrics
            font: Theme.face(Theme.font(Theme.button), Font.DemiBold)
        }
        LiveButton {
            Layout.fillWidth: true
            Layout.fillHeight: true
            hint: root.live
            named: root.liveNamed
            text: ways.columns === 1 || ways.whole || !byTopic.visible ? root.live : root.liveBriefly
            onClicked: root.liveChosen()
        }
        TopicsButton {
            id: byTopic
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: root.topics
            onClicked: root.topicsChosen()
        }
    }

    // --- portrait
    Component {
        id: rows
        Item {
            id: portrait
            readonly property int columns: Math.max(2, Math.min(4, Math.floor((width + Theme.gutter) / (Theme.px(85 * Math.pow(Theme.wordScale, 0.62)) + Theme.gutter))))
            readonly property int cell: Math.floor((width - (columns - 1) * Theme.gutter) / columns)
            readonly property int plate: Math.ceil(2 * Theme.font(Theme.body) * 1.16) + Math.ceil(Theme.font(Theme.small) * 1.25) + Theme.px(9)
            readonly property int cardHeight: plate + Math.round(cell * 0.62)
            readonly property int head: Math.max(Theme.target, Math.ceil(Theme.font(Theme.button) * 1.36) + Theme.px(5)) + Theme.px(4.2)
            // Three millimetres above and six below, where a focus ring is drawn.
            readonly property int rowHeight: head + cardHeight + Theme.px(9)
            // The button of the work of the day stays within reach of who sits.
            readonly property int least: Math.max(Theme.px(120), Theme.reach - strip.height + Math.ceil(feature.plateHeight / 2) + Theme.px(13))
            readonly property int fit: Math.max(1, Math.min(3, root.browse.count, Math.floor((height - least - pager.height - onAir.taken) / rowHeight)))

            Feature {
                id: feature
                width: parent.width
                height: portrait.height - list.height - pager.height - onAir.taken - Theme.px(4)
                upright: true
                picture: root.browse.featuredPicture
                title: root.browse.featuredTitle
                language: root.browse.featuredLanguage
                summary: root.browse.featuredSummary
                byline: root.browse.featuredByline
                facts: root.browse.featuredFacts
                symbol: root.browse.featuredSymbol
                access: root.browse.featuredAccess
                actionText: qsTr("Look")
                onChosen: root.itemChosen(root.browse.featuredId)
            }
            Ways {
                id: onAir
                readonly property int taken: visible ? height + Theme.px(5) : 0
                y: feature.height + Theme.px(5)
                width: parent.width
            }
            ListView {
                id: list
                objectName: "shelfRows"
                x: -Theme.px(3)
                y: feature.height + onAir.taken + Theme.px(4)
                width: parent.width + Theme.px(6)
                height: portrait.fit * portrait.rowHeight
                clip: true
                model: root.browse.shelves
                snapMode: ListView.SnapToItem
                boundsBehavior: Flickable.StopAtBounds
                reuseItems: true
                cacheBuffer: 0 // what can't be seen can't have the focus
                Accessible.role: Accessible.Pane
                function page(direction: int): void {
                    const top = Math.max(0, Math.round((contentY - originY) / portrait.rowHeight) + direction * portrait.fit);
                    positionViewAtIndex(Math.min(top, Math.max(0, count - portrait.fit)), ListView.Beginning);
                }
                delegate: Item {
                    id: row
                    required property Shelf shelf
                    required property string collectionId
                    property bool kept: false // for another row: neither seen nor told
                    width: list.width
                    height: portrait.rowHeight
                    ListView.onPooled: kept = true
                    ListView.onReused: kept = false
                    visible: !kept && y > list.contentY - height + 1 && y < list.contentY + list.height - 1
                    ShelfRow {
                        x: Theme.px(3)
                        y: Theme.px(3)
                        width: portrait.width
                        shelf: row.shelf
                        collectionId: row.collectionId
                        gridHeight: portrait.cardHeight
                        mostColumns: portrait.columns
                        onChosen: itemId => root.itemChosen(itemId)
                        onMoreChosen: collectionId => root.shelfChosen(collectionId)
                    }
                }
            }
            RowLayout {
                id: pager
                anchors.bottom: parent.bottom
                width: parent.width
                height: visible ? implicitHeight : 0
                visible: root.browse.count > Math.min(3, Math.floor((portrait.height - portrait.least - onAir.taken) / portrait.rowHeight))
                spacing: Theme.gap
                ActionButton {
                    Layout.fillWidth: true
                    Layout.preferredWidth: Theme.px(20)
                    symbol: "keyboard_arrow_up"
                    text: qsTr("Earlier shelves")
                    enabled: list.contentY > list.originY + 1
                    onClicked: list.page(-1)
                }
                ActionButton {
                    Layout.fillWidth: true
                    Layout.preferredWidth: Theme.px(20)
                    symbol: "keyboard_arrow_down"
                    text: qsTr("More shelves")
                    enabled: list.contentY < list.originY + list.contentHeight - list.height - 1
                    onClicked: list.page(1)
                }
            }
        }
    }

    // --- landscape with room
    Component {
        id: rail
        Item {
            LiveButton {
                id: onAir
                hint: root.live
                named: root.liveNamed
                onClicked: root.liveChosen()
                width: root.railWidth
                leading: true
            }
            ShelfRail {
                id: names
                y: onAir.visible ? onAir.height + Theme.px(4.6) : 0
                width: root.railWidth
                height: parent.height - y - (byTopic.visible ? byTopic.height + Theme.px(4.6) : 0)
                browse: root.browse
            }
            TopicsButton {
                id: byTopic
                visible: root.topics
                y: names.y + Math.min(names.height, names.taken) + Theme.px(4.6)
                width: root.railWidth
                leading: true
                onClicked: root.topicsChosen()
            }
            Item {
                id: content
                x: root.railWidth + Theme.px(9)
                width: parent.width - x
                height: parent.height
                readonly property int oneRow: Math.ceil(2 * Theme.font(Theme.body) * 1.16) + Math.ceil(Theme.font(Theme.small) * 1.25) + Theme.px(9 + 30)
                readonly property int forFeature: height - header.implicitHeight - oneRow - Theme.px(9)
                readonly property bool featured: forFeature > Theme.px(62)

                Feature {
                    id: feature
                    visible: content.featured
                    width: parent.width
                    height: visible ? Math.min(content.forFeature, Theme.px(104)) : 0
                    picture: root.browse.featuredPicture
                    title: root.browse.featuredTitle
                    language: root.browse.featuredLanguage
                    summary: root.browse.featuredSummary
                    byline: root.browse.featuredByline
                    showSummary: height > Theme.px(80)
                    facts: root.browse.featuredFacts
                    symbol: root.browse.featuredSymbol
                    access: root.browse.featuredAccess
                    actionText: qsTr("Look")
                    onChosen: root.itemChosen(root.browse.featuredId)
                }
                ShelfHead {
                    id: header
                    y: feature.height + (content.featured ? Theme.px(4) : 0)
                    width: parent.width
                    shelf: root.browse.current
                }
                CardGrid {
                    y: header.y + header.height + Theme.px(4)
                    width: parent.width
                    height: parent.height - y
                    shelf: root.browse.current
                    cardWidth: 72
                    onChosen: itemId => root.itemChosen(itemId)
                }
            }
        }
    }

    // --- landscape with large letters or a small screen
    Component {
        id: shelves
        Item {
            Ways {
                id: onAir
                width: parent.width
            }
            ShelfChooser {
                y: onAir.visible ? onAir.height + Theme.px(5) : 0
                width: parent.width
                height: parent.height - y
                browse: root.browse
                onShelfChosen: collectionId => root.shelfChosen(collectionId)
            }
        }
    }
}
