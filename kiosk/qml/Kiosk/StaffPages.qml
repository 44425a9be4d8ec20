pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Models

// The pages of staff. Who is not signed in, or not any more, finds the door.
QtObject {
    id: root

    required property Session session
    required property Door door
    required property Editor editor
    required property Planning planning
    required property Checking checking
    required property Ideas ideas
    required property Preview preview
    // What lies above the controls of an upright screen.
    required property Component stage

    // Another day or hour for a line of the schedule.
    function change(plan: string): void {
        const line = planning.lines.find(one => one.id === plan);
        if (line && door.may.schedule)
            session.open("staff-when", line.playlist);
    }

    // The one that staff are on, or null.
    function here(): Component {
        if (!session.page.startsWith("staff"))
            return null;
        if (!door.open)
            return doorPage;
        return {
            "staff-playlist": playlistPage,
            "staff-entry": entryPage,
            "staff-place": placePage,
            "staff-write": writePage,
            "staff-when": whenPage,
            "staff-schedule": schedulePage,
            "staff-seen": seenPage,
            "staff-more": morePage,
            "staff-preview": previewPage,
            "staff-checks": checksPage,
            "staff-replace": replacePage
        }[session.page] ?? weekPage;
    }

    readonly property Component doorPage: DoorPage {
        stage: root.stage
        door: root.door
    }
    readonly property Component weekPage: WeekPage {
        stage: root.stage
        checking: root.checking
        ideas: root.ideas
        onTaskChosen: playlist => root.session.open("staff-checks", playlist)
        door: root.door
        editor: root.editor
        onPlaylistChosen: playlist => {
            root.editor.open(playlist);
            root.session.open("staff-playlist", playlist);
        }
        onNewChosen: root.editor.create("")
        onScheduleChosen: root.session.open("staff-schedule")
        onLeftChosen: root.door.leave()
    }
    readonly property Connections _made: Connections {
        target: root.editor
        function onCreated(playlist: string): void {
            root.editor.open(playlist);
            root.session.open("staff-playlist", playlist);
            root.session.open("staff-write", "label " + playlist);
        }
    }
    readonly property Connections _begun: Connections {
        target: root.editor
        function onBegun(playlist: string): void {
            root.session.open("staff-playlist", playlist);
        }
    }
    readonly property Component morePage: MorePage {
        stage: root.stage
        editor: root.editor
        ideas: root.ideas
        onSearchChosen: root.session.open("search")
    }
    readonly property Component previewPage: PreviewPage {
        stage: root.stage
        session: root.session
        editor: root.editor
        preview: root.preview
    }
    readonly property Component playlistPage: PlaylistPage {
        stage: root.stage
        checking: root.checking
        onMoreChosen: root.session.open("staff-more", root.editor.playlist)
        onPreviewChosen: root.session.open("staff-preview", root.editor.playlist)
        onChecksChosen: root.session.open("staff-checks", root.editor.playlist)
        door: root.door
        editor: root.editor
        onEntryChosen: entry => root.session.open("staff-entry", entry)
        onWhenChosen: root.session.open("staff-when", root.editor.playlist)
        onAddChosen: root.session.open("search")
        onTextChosen: field => root.session.open("staff-write", field + " " + root.editor.playlist)
        Component.onCompleted: {
            root.editor.open(root.session.subject);
            root.checking.open(root.session.subject);
        }
    }
    readonly property Component entryPage: EntryPage {
        door: root.door
        editor: root.editor
        entryId: root.session.subject
        onTextChosen: field => root.session.open("staff-write", field + " " + entryId)
        onPlaceChosen: root.session.open("staff-place", entryId)
        onWorkChosen: item => root.session.open("item", item)
        onDone: root.session.back()
    }
    readonly property Component placePage: PlacePage {
        stage: root.stage
        editor: root.editor
        entryId: root.session.subject
        onDone: root.session.back()
    }
    readonly property Component checksPage: ChecksPage {
        stage: root.stage
        editor: root.editor
        checking: root.checking
        playlist: root.session.subject
        onTextChosen: (field, thing) => root.session.open("staff-write", field + " " + thing)
        onReplaceChosen: entry => root.session.open("staff-replace", entry)
        onEntryChosen: entry => root.session.open("staff-entry", entry)
    }
    readonly property Component replacePage: ReplacePage {
        stage: root.stage
        editor: root.editor
        checking: root.checking
        entryId: root.session.subject
        onDone: root.session.back()
        onEntryChosen: root.session.open("staff-entry", entryId)
    }
    readonly property Component whenPage: WhenPage {
        stage: root.stage
        door: root.door
        planning: root.planning
        playlist: root.session.subject
        onDone: root.session.back()
    }
    readonly property Component schedulePage: SchedulePage {
        stage: root.stage
        door: root.door
        planning: root.planning
        onLineChosen: plan => root.change(plan)
        onSeenChosen: root.session.open("staff-seen")
    }
    readonly property Component seenPage: SeenPage {
        stage: root.stage
        planning: root.planning
        onLineChosen: plan => root.change(plan)
    }
    readonly property Component writePage: WritePage {
        stage: root.stage
        editor: root.editor
        session: root.session
        subject: root.session.subject
        onDone: root.session.back()
    }
}
