import QtQuick

// What one can do on each page of staff, in a few short sentences with a drawing. Who has no right to something reads
// who does it. A work that must go at once comes first.
QtObject {
    id: root

    // What somebody may do, by right.
    required property var may

    readonly property list<string> go: may.hide ? ["block", qsTr("Must a work go at once? Find it with “Search” and touch “Don’t show it”.")] : ["block", qsTr("Must a work go at once? Ask a colleague to take it off the screens.")]
    readonly property list<string> undo: ["restart_alt", qsTr("“Undo” takes back what you did, as often as you like. Also tomorrow.")]
    readonly property list<string> screens: may.publish ? ["check", qsTr("Visitors see it when you touch “Put on the screens”, and not before.")] : ["check", qsTr("A colleague puts it on the screens. Visitors do not see it before.")]
    readonly property list<string> theirs: ["person", qsTr("A colleague does this. You may look at it.")]
    readonly property list<string> hides: ["block", qsTr("Must it go at once? “Don’t show it” takes it off every screen.")]
    readonly property list<string> later: ["info", qsTr("Change it as you like. Visitors do not see it yet.")]
    readonly property list<string> leads: ["person", qsTr("“Staff” leads back, and all is as it was.")]
    readonly property list<string> again: ["refresh", qsTr("Put a stick in, and touch “Look again”.")]
    // Who only takes works away reads that first, wherever they are.
    readonly property var first: may.hide && !may.draft ? [go] : []

    readonly property var all: ({
            "door": [["person", qsTr("Touch your name, type your code, and touch “OK”.")], ["touch_app", qsTr("“Show my code” lets you read what you type.")], ["help", qsTr("Did you forget your code? Whoever looks after this machine gives a new one.")]],
            "around": [...(may.hide ? [["block", qsTr("Must a work go at once? Open it, and touch “Don’t show it” at the bottom.")], ["restart_alt", qsTr("Was it a mistake? “Show it again” stands in the same place.")]] : [go]), ...(may.draft ? [["add", qsTr("“Take it” puts the work in your playlist. “Follow” also adds what comes later.")]] : []), ["person", qsTr("“Staff” leads back. It always stands on “Start”.")]],
            "staff": [go, ...(may.draft ? [["sunny", qsTr("At the top stands what comes first, and an idea for this week. Touch a line to begin.")], ["library_music", qsTr("Below stand your playlists. A tick means: visitors see it now.")]] : [["library_music", qsTr("Touch a playlist to see what is in it.")], ["check", qsTr("A tick means: visitors see the playlist now.")]])],
            "staff-playlist": [...first, ...(may.draft ? [["touch_app", qsTr("Touch a work to change its words or its place. Where arrows stand beside it, they move it.")], ["add", qsTr("“Add works”: look around as a visitor does, and touch “Take it”.")], undo] : [["touch_app", qsTr("Touch a work to see more of it. “As a visitor” shows all of it.")]]), screens],
            "staff-entry": [...(may.hide ? [hides] : []), ...(may.draft ? [["draw", qsTr("Give it a title and words of your own. Visitors read yours first.")], ["image", qsTr("Say what one sees, for who can’t see it: who, what, where.")], ["touch_app", qsTr("“Pick up”: then touch the place where it is to stand.")]] : [["person", qsTr("“See it as a visitor” opens its page.")], ["draw", qsTr("Colleagues change it. You see what they made.")]])],
            "staff-picture": [...first, ...(may.draft ? [] : [theirs]), ["image", qsTr("Visitors see this picture in lists. On its own page they see the work itself.")], ...(may.draft ? [["draw", qsTr("You described the picture before? Describe the new one too.")]] : [])],
            "staff-place": may.draft ? [["touch_app", qsTr("Type the new place with the large digits. “OK” puts the work there.")], ["library_music", qsTr("The other works move up by themselves.")]] : [...first, theirs],
            "staff-week-more": [...first, ["touch_app", qsTr("Here stands what you seldom need. Touch a line to open it.")], may.hide ? ["block", qsTr("“Not shown” brings back a work that somebody took away.")] : ["groups", qsTr("“Figures” tells how often visitors looked at a work.")], ...(may.draft ? [["library_music", qsTr("“Begin with an example” makes a playlist for an occasion.")]] : [])],
            "staff-templates": may.draft ? [["library_music", qsTr("Touch an occasion. You get a playlist with works that go with it.")], later] : [...first, theirs],
            "staff-new-code": [...first, ["person", qsTr("Type the code that you have now. Then type a new one, twice.")], ["touch_app", qsTr("“Show my code” lets you read what you type.")], ["help", qsTr("Did you forget your code? Whoever looks after this machine gives a new one.")]],
            "staff-write": may.draft ? [["language", qsTr("Write in each language. Nothing is lost: each key counts at once.")], ["check", qsTr("“Ready” brings you back. Is a language missing? Visitors read another.")]] : [...first, theirs],
            "staff-when": may.publish ? [["calendar_month", qsTr("Choose “Always”, “For some time”, “Every week” or “On one day”. Feast days are under “For some time”.")], ["live_tv", qsTr("A broadcast comes first on the start page. When it is not there, visitors see the playlist.")], ["history", qsTr("A broadcast goes first, then one day, then some time, then every week.")]] : [...first, ["calendar_month", qsTr("A colleague chooses the days and hours.")], ["live_tv", qsTr("A broadcast comes first on the start page. When it is not there, visitors see the playlist.")]],
            "staff-schedule": [...first, ["check", qsTr("A tick means: it is on the screens now.")], ...(may.schedule ? [["calendar_month", qsTr("Touch a line to choose other days or hours.")]] : [["calendar_month", qsTr("A colleague chooses the days and hours.")]]), ["person", qsTr("“What do visitors see when?” tells it for another day, and why.")]],
            "staff-seen": [...first, ["calendar_month", qsTr("Choose a day and an hour. “Now” brings you back to this moment.")], ["person", qsTr("The playlist at the top leads the start page then.")]],
            "staff-more": may.draft ? [["add", qsTr("Touch a work: it comes at the end of the playlist.")], ["search", qsTr("“Look for others” lets you choose from all works.")], undo] : [...first, theirs],
            "staff-preview": [...first, ["person", qsTr("Touch as whom you look. You see the real pages, with this playlist.")], ["calendar_month", qsTr("First choose another day or hour, if you like.")], leads],
            "staff-preview-own": [...first, ["palette", qsTr("Choose what this visitor likes, and on which screen.")], ["wifi_off", qsTr("Without internet you see what still works when the line is down.")], leads],
            "staff-checks": may.draft ? [["block", qsTr("This stays off the screens until you put it right.")], ["info", qsTr("Do these first. Touch one to put it right.")], ["help", qsTr("A tip makes it better still.")]] : [...first, ["info", qsTr("Here stands what is not right yet. Colleagues put it right.")]],
            "staff-figures": [...first, ["groups", qsTr("Here you see how often visitors looked at each work in a month.")], ["info", qsTr("You never see a number under five: nobody can tell who it was.")], ["help", qsTr("“What do we keep?” is for visitors who ask.")]],
            "staff-kept": [...first, ["person", qsTr("Does a visitor ask what we keep? Read this page together.")], ["block", qsTr("We never keep who somebody is, or what somebody types.")]],
            "staff-replace": may.draft ? [["touch_app", qsTr("Touch a work. It takes the place of the other one.")], ["arrow_back", qsTr("Is there nothing good? “Back”, then take the work out.")]] : [...first, theirs],
            "staff-hidden": may.hide ? [go, ["add", qsTr("Visitors do not see these works. Touch one to show it again.")], ["restart_alt", qsTr("“Undo” takes back what you did here last.")]] : [go, ["block", qsTr("Visitors do not see these works.")]],
            "staff-playlist-more": [...first, ...(may.draft ? [["draw", qsTr("“Name” gives it another name. “Copy” makes a second one.")]] : []), ...(may.publish ? [["block", qsTr("“Off the screens”: visitors do not see it any more. The playlist stays.")]] : []), ["history", qsTr("“Versions” tells what was on the screens before.")], may.publish ? ["restart_alt", qsTr("“Throw away” is not for ever: “Undo” brings it back.")] : ["luggage", qsTr("“Share” writes the playlist to a stick.")]],
            "staff-share": [...first, again, ...(may.draft ? [["touch_app", qsTr("Touch a file to see what is in it. Nothing comes in yet.")]] : []), ["library_music", qsTr("Did you come from a playlist? Then you can write it to the stick.")]],
            "staff-proposal": may.draft ? [["info", qsTr("This is what the file brings. We keep nothing of it yet.")], ["check", qsTr("“Take it over” makes a new playlist of it. Visitors do not see it yet.")]] : [...first, theirs],
            "staff-versions": [...first, ["history", qsTr("What was on the screens stays here, the newest first.")], ["touch_app", qsTr("Touch a version to see what changed in it.")]],
            "staff-version": [...first, ["info", qsTr("Here you see what somebody changed in this version.")], ...(may.draft ? [["restart_alt", qsTr("“Put this one back”: the playlist is again as it was then.")], screens] : [["history", qsTr("A colleague can put this version back.")]])],
            "staff-log": [...first, ["history", qsTr("Here stands who did what, the newest first.")], ["person", qsTr("“Of one person” tells what one colleague did.")], ["luggage", qsTr("“Save as CSV” writes the list for a spreadsheet.")]],
            "staff-device": [...first, ["wifi_off", qsTr("Here you see which playlists still work without internet.")], ...(may.publish ? [["touch_app", qsTr("Touch a playlist to keep it here, or no longer.")]] : [["person", qsTr("A colleague chooses what stays on this device.")]]), ...(may.sources ? [["travel_explore", qsTr("“Catalogues” tells whether the sources of the works do well.")]] : [])],
            "staff-sources": [...first, ["travel_explore", qsTr("The works come from these catalogues. Touch one to see how it does.")], ["person", qsTr("Do you miss one? Whoever looks after this machine can add it.")]],
            "staff-source": [...first, ["travel_explore", qsTr("Here you read whether this catalogue still answers.")], ...(may.sources ? [["refresh", qsTr("“Try it now” looks at once whether there is something new.")]] : [["person", qsTr("A colleague can have it tried again.")]])],
            "staff-own": may.publish ? [["luggage", qsTr("Put a stick in, and touch “From a stick”. Four questions follow.")], ["block", qsTr("Touch what came in to take it away. Mostly you can bring it back for a week.")]] : [...first, ["photo_camera", qsTr("A colleague brings in your pictures and films.")]],
            "staff-own-batch": may.publish ? [["block", qsTr("“Take it away”: it goes from the screen at once.")], ["restart_alt", qsTr("Was it a mistake? Mostly you can bring it back for a week.")]] : [...first, theirs],
            "staff-own-stick": may.publish ? [["touch_app", qsTr("Touch a folder. Four short questions follow.")], ["refresh", qsTr("Is your stick not there? Put it in, and touch “Look again”.")]] : [...first, theirs],
            "staff-own-ask": may.publish ? [["touch_app", qsTr("Touch your answer. The next question comes by itself.")], ["block", qsTr("Do you not know whether you may? Then leave it out, and ask.")], ["arrow_back", qsTr("Another answer? “Back” leads to the question before.")]] : [...first, theirs],
            "staff-own-name": may.publish ? [["draw", qsTr("Type the name, and touch “Ready”.")], ["info", qsTr("Visitors read this name, so write it in full.")]] : [...first, theirs],
            "staff-own-ready": may.publish ? [["check", qsTr("Read once more what you said. All right? Then “Put it on the screen”.")], ["info", qsTr("Touch what may hurt somebody. Venster then asks visitors first.")]] : [...first, theirs],
            "staff-own-coming": may.publish ? [["luggage", qsTr("Leave the stick in until Venster has it all. “Stop” ends it.")], ["library_music", qsTr("Then “Make a playlist of it”, if you like.")]] : [...first, theirs]
        })

    // What stands on a page, or on any page for visitors that staff look at; and that one may walk away.
    function of(page: string): var {
        return [...(root.all[page] ?? root.all.around), ...(page === "door" ? [] : [["hourglass_empty", qsTr("Walk away when you like: what you did is kept.")]])];
    }
}
