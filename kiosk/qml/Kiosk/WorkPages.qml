pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Models

// The pages of one work: its own, what plays, what is looked at and what is read.
QtObject {
    id: root

    required property Session session
    required property Browse browse
    required property Work work
    required property Zoom zoom
    required property Simple simple
    required property Player player
    required property Lobby lobby
    required property Playing playing
    required property Narrator narrator
    required property Reading reading
    // What lies above the controls of an upright screen.
    required property Component stage
    required property bool pictureAbove

    // Before somebody meets what they may not want to; of a picture its own page shows enough.
    function warns(): bool {
        return work.warned && work.itemId === session.subject && (["player", "picture", "story", "contents"].includes(session.page) || (session.page === "item" && work.kind === "picture"));
    }

    // The one that the visitor is on, or null. A function: a property would be late for who follows the page too.
    function here(): Component {
        if (warns())
            return cautionPage;
        switch (session.page) {
        case "item":
            return itemPage;
        case "captions":
            return captionPage;
        case "sound":
            return soundPage;
        case "player":
            if (work.missing)
                return itemPage; // it tells that the work is gone
            return lobby.phase === "before" ? lobbyPage : lobby.phase === "over" ? overPage : filmPage;
        case "picture":
            return work.missing ? itemPage : picturePage;
        case "story":
            return work.missing ? itemPage : storyPage;
        case "contents":
            return work.missing ? itemPage : contentsPage;
        case "nearby":
            return work.missing ? itemPage : nearbyPage;
        case "take":
            return work.missing ? itemPage : takePage;
        default:
            return null;
        }
    }

    function open(itemId: string): void {
        root.session.open("item", itemId);
    }

    readonly property Component itemPage: ItemPage {
        work: root.work
        browse: root.browse
        narrator: root.narrator
        playing: root.playing
        onListenChosen: root.player.pause = true
        onPlayChosen: root.session.open("player", root.session.subject)
        onLookChosen: root.session.open("picture", root.session.subject)
        onReadChosen: root.session.open("story", root.session.subject)
        onTakeChosen: root.session.open("take", root.session.subject)
        onNearbyChosen: root.session.open("nearby", root.session.subject)
        onItemChosen: itemId => root.open(itemId)
        onStartChosen: root.session.start()
    }
    readonly property Component cautionPage: CautionPage {
        work: root.work
        onOtherChosen: root.session.back()
    }
    readonly property Component filmPage: PlayerPage {
        work: root.work
        player: root.player
        playing: root.playing
        lobby: root.lobby
        simple: root.session.simple
        next: !root.session.simple ? root.work.related.lead : root.simple.alone ? ({}) : {
            itemId: root.simple.itemId,
            title: qsTr("Something else")
        }
        onStopChosen: {
            root.session.back();
            root.playing.stop(); // a sound would be heard on the page of its work
        }
        onOtherChosen: itemId => root.session.open("player", itemId)
        onNextChosen: itemId => {
            if (root.session.simple) {
                root.simple.another();
                root.session.start();
            } else
                root.open(itemId);
        }
        onStyleChosen: root.session.open("captions")
        onSoundChosen: root.session.open("sound", root.session.subject)
    }
    readonly property Component lobbyPage: LobbyPage {
        work: root.work
        lobby: root.lobby
        narrator: root.narrator
        onBackChosen: root.session.back()
    }
    readonly property Component overPage: WorkGone {
        title: qsTr("This is over.")
        text: qsTr("The broadcast has ended. There is much more to see.")
        shelf: root.work.related.count > 0 ? root.work.related : root.browse.current
        onItemChosen: itemId => root.open(itemId)
        onStartChosen: root.session.start()
    }
    readonly property Component soundPage: SoundPage {
        work: root.work
        player: root.player
        playing: root.playing
        session: root.session
        browse: root.browse
        onDone: root.session.back()
    }
    readonly property Component picturePage: PicturePage {
        work: root.work
        zoom: root.zoom
        narrator: root.narrator
        simple: root.session.simple
    }
    readonly property Component storyPage: StoryPage {
        work: root.work
        narrator: root.narrator
        reading: root.reading
        simple: root.session.simple
        plateAbove: root.pictureAbove
        onContentsChosen: root.session.open("contents", root.session.subject)
    }
    readonly property Component contentsPage: ContentsPage {
        work: root.work
        reading: root.reading
        onDone: root.session.back()
    }
    readonly property Component nearbyPage: NearbyPage {
        work: root.work
        stage: root.stage
        onItemChosen: itemId => root.open(itemId)
    }
    readonly property Component takePage: TakePage {
        work: root.work
        stage: root.stage
        narrator: root.narrator
        desk: root.session.desk
        onDone: root.session.back()
    }
    readonly property Component captionPage: CaptionPage {
        playing: root.playing
        player: root.player
        still: root.session.beside !== "" && root.session.beside === root.work.itemId && root.work.ready ? root.work.cover : root.browse.featuredPicture
        onDone: root.session.back()
    }
}
