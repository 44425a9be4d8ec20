import QtQuick
import Kiosk

// The start in landscape with room: the names of the shelves beside the work of the day and one shelf.
HomeView {
    id: root

    required property int railWidth

    FontMetrics {
        id: metrics
        font: Theme.face(Theme.font(Theme.button), Font.DemiBold)
    }
    LiveButton {
        id: onAir
        hint: root.live
        named: root.liveNamed
        // A name for more than two lines is told on the page of what is live.
        text: metrics.font.pixelSize && metrics.advanceWidth(root.live) > 1.75 * (width - 2 * padX - symbolSize - spacing) ? root.liveBriefly : root.live
        Accessible.name: root.live
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
            alt: root.browse.featuredAlt
            title: root.browse.featuredTitle
            language: root.browse.featuredLanguage
            summary: root.browse.featuredSummary
            byline: root.browse.featuredByline
            showSummary: height > Theme.px(80)
            facts: root.browse.featuredFacts
            symbol: root.browse.featuredSymbol
            access: root.browse.featuredAccess
            accessSymbol: root.browse.featuredAccessSymbol
            live: root.browse.featuredLive
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
