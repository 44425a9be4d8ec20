pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Models

// The pages of staff. Who is not signed in, or not any more, finds the door.
QtObject {
    id: root

    required property Session session
    required property Backroom backroom
    // What lies above the controls of an upright screen.
    required property Component stage

    // Another day or hour for a line of the schedule.
    function change(plan: string): void {
        const line = backroom.planning.lines.find(one => one.id === plan);
        if (line && backroom.door.may.schedule)
            session.open("staff-when", line.playlist);
    }

    // A playlist that was made of something else: the way back leads to the list.
    function begin(playlist: string): void {
        session.backTo("staff");
        session.open("staff-playlist", playlist);
    }

    // The one that staff are on, or null.
    function here(): Component {
        if (!session.page.startsWith("staff"))
            return null;
        if (session.page === "staff-help")
            return helpPage;
        if (!backroom.door.open)
            return doorPage;
        return {
            "staff-playlist": playlistPage,
            "staff-entry": entryPage,
            "staff-picture": otherPicturePage,
            "staff-place": placePage,
            "staff-week-more": weekMorePage,
            "staff-templates": templatesPage,
            "staff-new-code": newCodePage,
            "staff-write": writePage,
            "staff-when": whenPage,
            "staff-schedule": schedulePage,
            "staff-seen": seenPage,
            "staff-more": morePage,
            "staff-preview": previewPage,
            "staff-preview-own": previewOwnPage,
            "staff-checks": checksPage,
            "staff-figures": figuresPage,
            "staff-kept": keptPage,
            "staff-replace": replacePage,
            "staff-hidden": hiddenPage,
            "staff-playlist-more": playlistMorePage,
            "staff-share": sharePage,
            "staff-proposal": proposalPage,
            "staff-versions": versionsPage,
            "staff-version": versionPage,
            "staff-log": logPage,
            "staff-device": devicePage,
            "staff-sources": sourcesPage,
            "staff-source": sourcePage,
            "staff-own": own.listPage,
            "staff-own-batch": own.batchPage,
            "staff-own-stick": own.stickPage,
            "staff-own-ask": own.askPage,
            "staff-own-name": own.namePage,
            "staff-own-ready": own.readyPage,
            "staff-own-coming": own.comingPage
        }[session.page] ?? weekPage;
    }

    readonly property Component helpPage: StaffHelpPage {
        stage: root.stage
        door: root.backroom.door
        lesson: root.backroom.lesson
        page: root.session.subject
        onPracticeChosen: root.backroom.practise(!root.backroom.door.practising)
    }
    readonly property Component doorPage: DoorPage {
        stage: root.stage
        door: root.backroom.door
    }
    readonly property Component weekPage: WeekPage {
        stage: root.stage
        checking: root.backroom.checking
        ideas: root.backroom.ideas
        lesson: root.backroom.lesson
        onTaskChosen: playlist => root.session.open("staff-checks", playlist)
        door: root.backroom.door
        editor: root.backroom.editor
        onPlaylistChosen: playlist => {
            root.backroom.editor.open(playlist);
            root.session.open("staff-playlist", playlist);
        }
        onNewChosen: root.backroom.editor.create("")
        onScheduleChosen: root.session.open("staff-schedule")
        onPracticeLeft: root.backroom.practise(false)
        onMoreChosen: root.session.open("staff-week-more")
        onLeftChosen: root.backroom.door.leave()
    }
    readonly property Connections _made: Connections {
        target: root.backroom.editor
        function onCreated(playlist: string): void {
            root.backroom.editor.open(playlist);
            root.session.open("staff-playlist", playlist);
            root.session.open("staff-write", "label " + playlist);
        }
    }
    readonly property Connections _begun: Connections {
        target: root.backroom.editor
        function onBegun(playlist: string): void {
            root.begin(playlist);
        }
    }
    readonly property Connections _read: Connections {
        target: root.backroom.incoming
        function onOpened(): void {
            root.session.open("staff-proposal");
        }
        function onBegun(playlist: string): void {
            root.begin(playlist);
        }
    }
    readonly property Component weekMorePage: WeekMorePage {
        stage: root.stage
        door: root.backroom.door
        onPageChosen: page => root.session.open(page)
    }
    readonly property Component newCodePage: NewCodePage {
        stage: root.stage
        recoding: root.backroom.recoding
    }
    readonly property Component templatesPage: TemplatesPage {
        stage: root.stage
        editor: root.backroom.editor
        ideas: root.backroom.ideas
    }
    readonly property Component playlistMorePage: PlaylistMorePage {
        stage: root.stage
        door: root.backroom.door
        editor: root.backroom.editor
        playlist: root.session.subject
        onNameChosen: root.session.open("staff-write", "label " + playlist)
        onWhenChosen: root.session.open("staff-when", playlist)
        onShareChosen: root.session.open("staff-share", playlist)
        onVersionsChosen: root.session.open("staff-versions", playlist)
        onCopyChosen: root.backroom.editor.copy()
        onOffChosen: {
            root.backroom.editor.takeOff();
            root.session.back();
        }
        onThrowChosen: {
            root.backroom.editor.delete();
            root.session.backTo("staff");
        }
    }
    readonly property Component sharePage: SharePage {
        stage: root.stage
        door: root.backroom.door
        sharing: root.backroom.sharing
        playlist: root.session.subject
    }
    readonly property Component proposalPage: ProposalPage {
        stage: root.stage
        incoming: root.backroom.incoming
    }
    readonly property Component versionsPage: VersionsPage {
        stage: root.stage
        versioning: root.backroom.versioning
        playlist: root.session.subject
        onVersionChosen: number => root.session.open("staff-version", number + " " + playlist)
    }
    readonly property Component versionPage: VersionPage {
        stage: root.stage
        door: root.backroom.door
        editor: root.backroom.editor
        versioning: root.backroom.versioning
        subject: root.session.subject
    }
    readonly property Component logPage: LogPage {
        stage: root.stage
        logbook: root.backroom.logbook
    }
    readonly property Component morePage: MorePage {
        stage: root.stage
        editor: root.backroom.editor
        ideas: root.backroom.ideas
        onSearchChosen: root.session.open("search")
    }
    readonly property Component hiddenPage: HiddenPage {
        stage: root.stage
        hiding: root.backroom.hiding
        onSearchChosen: root.session.open("search")
    }
    readonly property Component devicePage: DevicePage {
        stage: root.stage
        door: root.backroom.door
        device: root.backroom.device
        onSourcesChosen: root.session.open("staff-sources")
    }
    readonly property Component sourcesPage: SourcesPage {
        stage: root.stage
        sources: root.backroom.sources
        onSourceChosen: name => root.session.open("staff-source", name)
    }
    readonly property Component sourcePage: SourcePage {
        stage: root.stage
        door: root.backroom.door
        sources: root.backroom.sources
        source: root.session.subject
    }
    readonly property OwnPages own: OwnPages {
        session: root.session
        backroom: root.backroom
        stage: root.stage
        onBegun: playlist => root.begin(playlist)
    }
    readonly property Component previewPage: PreviewPage {
        stage: root.stage
        session: root.session
        editor: root.backroom.editor
        preview: root.backroom.preview
        onOwnChosen: root.session.open("staff-preview-own", root.backroom.editor.playlist)
    }
    readonly property Component previewOwnPage: PreviewOwnPage {
        stage: root.stage
        session: root.session
        editor: root.backroom.editor
        preview: root.backroom.preview
    }
    readonly property Component playlistPage: PlaylistPage {
        stage: root.stage
        checking: root.backroom.checking
        onMoreChosen: root.session.open("staff-more", root.backroom.editor.playlist)
        onOthersChosen: root.session.open("staff-playlist-more", root.backroom.editor.playlist)
        onPreviewChosen: root.session.open("staff-preview", root.backroom.editor.playlist)
        onChecksChosen: root.session.open("staff-checks", root.backroom.editor.playlist)
        door: root.backroom.door
        editor: root.backroom.editor
        onEntryChosen: entry => root.session.open("staff-entry", entry)
        onWhenChosen: root.session.open("staff-when", root.backroom.editor.playlist)
        onAddChosen: root.session.open("search")
        Component.onCompleted: {
            root.backroom.editor.open(root.session.subject);
            root.backroom.checking.open(root.session.subject);
        }
    }
    readonly property Component entryPage: EntryPage {
        door: root.backroom.door
        editor: root.backroom.editor
        hiding: root.backroom.hiding
        entryId: root.session.subject
        onTextChosen: field => root.session.open("staff-write", field + " " + entryId)
        onPictureChosen: root.session.open("staff-picture", entryId)
        onPlaceChosen: root.session.open("staff-place", entryId)
        onWorkChosen: item => root.session.open("item", item)
        onDone: root.session.back()
    }
    readonly property Component otherPicturePage: OtherPicturePage {
        editor: root.backroom.editor
        picturing: root.backroom.picturing
        entryId: root.session.subject
        onDone: root.session.back()
    }
    readonly property Component placePage: PlacePage {
        stage: root.stage
        editor: root.backroom.editor
        entryId: root.session.subject
        onDone: root.session.back()
    }
    readonly property Component checksPage: ChecksPage {
        stage: root.stage
        editor: root.backroom.editor
        checking: root.backroom.checking
        playlist: root.session.subject
        onTextChosen: (field, thing) => root.session.open("staff-write", field + " " + thing)
        onReplaceChosen: entry => root.session.open("staff-replace", entry)
        onPictureChosen: entry => root.session.open("staff-picture", entry)
        onEntryChosen: entry => root.session.open("staff-entry", entry)
    }
    readonly property Component replacePage: ReplacePage {
        stage: root.stage
        editor: root.backroom.editor
        checking: root.backroom.checking
        entryId: root.session.subject
        onDone: root.session.back()
        onEntryChosen: root.session.open("staff-entry", entryId)
    }
    readonly property Component whenPage: WhenPage {
        stage: root.stage
        door: root.backroom.door
        planning: root.backroom.planning
        playlist: root.session.subject
        onDone: root.session.back()
    }
    readonly property Component schedulePage: SchedulePage {
        stage: root.stage
        door: root.backroom.door
        planning: root.backroom.planning
        onLineChosen: plan => root.change(plan)
        onSeenChosen: root.session.open("staff-seen")
    }
    readonly property Component seenPage: SeenPage {
        stage: root.stage
        planning: root.backroom.planning
        onLineChosen: plan => root.change(plan)
    }
    readonly property Component figuresPage: FiguresPage {
        stage: root.stage
        figures: root.backroom.figures
        subject: root.session.subject
        onOtherChosen: subject => root.session.open("staff-figures", subject)
        onKeptChosen: root.session.open("staff-kept")
        onWorkChosen: work => root.session.open("item", work)
    }
    readonly property Component keptPage: KeptPage {
        stage: root.stage
        figures: root.backroom.figures
    }
    readonly property Component writePage: WritePage {
        stage: root.stage
        editor: root.backroom.editor
        session: root.session
        subject: root.session.subject
        onDone: root.session.back()
    }
}
