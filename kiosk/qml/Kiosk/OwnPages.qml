pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Models

// The pages on which staff bring in works of their own.
QtObject {
    id: root

    required property Session session
    required property Backroom backroom
    // What lies above the controls of an upright screen.
    required property Component stage
    // A playlist was made of what came in.
    signal begun(string playlist)

    // The next of the four questions; of what is free of rights nobody asks for whom it is.
    function askOn(step: string): void {
        const next = step === "what" ? "who" : step === "who" ? "may" : step === "may" && backroom.ownWorks.allowed !== "free" ? "whom" : "";
        if (next !== "")
            session.open("staff-own-ask", next);
        else
            session.open("staff-own-ready");
    }

    readonly property Connections _made: Connections {
        target: root.backroom.ownWorks
        function onBegun(playlist: string): void {
            root.begun(playlist);
        }
    }
    readonly property Component listPage: OwnPage {
        stage: root.stage
        own: root.backroom.ownWorks
        onBatchChosen: folder => root.session.open("staff-own-batch", folder)
        onStickChosen: root.session.open(root.backroom.ownWorks.copying ? "staff-own-coming" : "staff-own-stick")
    }
    readonly property Component batchPage: OwnBatchPage {
        stage: root.stage
        own: root.backroom.ownWorks
        folder: root.session.subject
        onDone: root.session.back()
    }
    readonly property Component stickPage: OwnStickPage {
        stage: root.stage
        own: root.backroom.ownWorks
        onGroupChosen: root.session.open("staff-own-ask", "what")
    }
    readonly property Component askPage: OwnAskPage {
        stage: root.stage
        own: root.backroom.ownWorks
        step: root.session.subject
        onTyping: root.session.open("staff-own-name", step)
        onAnswered: root.askOn(step)
    }
    readonly property Component namePage: OwnNamePage {
        stage: root.stage
        own: root.backroom.ownWorks
        step: root.session.subject
        onAnswered: root.askOn(step)
    }
    readonly property Component readyPage: OwnReadyPage {
        stage: root.stage
        own: root.backroom.ownWorks
        onBegun: {
            root.session.backTo("staff-own");
            root.session.open("staff-own-coming");
        }
    }
    readonly property Component comingPage: OwnComingPage {
        stage: root.stage
        door: root.backroom.door
        own: root.backroom.ownWorks
        onDone: root.session.backTo("staff-own")
    }
}
