//! The domain, top down: what a record can hold. Row numbers (S27, V04, Q06, T01)
//! are those of the recording policy's requirements, listed in `examples/README.md`.

use crate::{
    Area, Channel, Consent, DocumentKind, EducationKind, EventDate, Face, FileRef, Form,
    HealthKind, IdentifierKind, ItemId, LegalStatusKind, Living, MovementKind, NameUse, Number,
    PartKind, Passage, PersonId, PlacementKind, PlanKind, ProgressState, Relationship,
    RestrictionOutcome, RestrictionReason, ReviewKind, SchoolKind, Sex, Standing, Text, Tongue,
    VisitStatus, Who, YesNo,
};

shapes! {
    /// One file of a record. `record.yaml` has the child and may name further files under `include`.
    part Source {
        /// Further files of this record in the same folder, named like `record-visits.yaml`.
        include: Vec<FileRef<T>>,
        /// The child whose record it is; in record.yaml only.
        child: Option<Child<T>>,
        /// Everybody the record names.
        people: Vec<Person<T>>,
        /// Who lived in the child's family home, and when (S31).
        households: Vec<Household<T>>,
        /// Who had the right to make big decisions for the child, and when (S31).
        parental_responsibility: Vec<ParentalResponsibility<T>>,
        /// Where the child lived away from home (S32).
        placements: Vec<Placement<T>>,
        /// The child's legal status over time (S32).
        legal_statuses: Vec<LegalStatus<T>>,
        /// Orders of courts (S36).
        orders: Vec<Order<T>>,
        /// Schools.
        schools: Vec<School<T>>,
        /// Education: plans, reports, attendance (S38, S39).
        education: Vec<Education<T>>,
        /// Health (S40).
        health: Vec<Health<T>>,
        /// Arrangements for seeing family and friends (S35).
        family_time: Vec<FamilyTime<T>>,
        /// Plans with their outcomes and tasks (S54, S55).
        plans: Vec<Plan<T>>,
        /// Review meetings and what they recommended (S54).
        reviews: Vec<Review<T>>,
        /// Decisions: who, on what basis, among which options (S26, S47).
        decisions: Vec<Decision<T>>,
        /// Visits, those that failed too (V01 to V13).
        visits: Vec<Visit<T>>,
        /// All other contacts (S46).
        contacts: Vec<Contact<T>>,
        /// Significant events, the chronology (S45).
        events: Vec<Event<T>>,
        /// What the child achieved (S03).
        achievements: Vec<Achievement<T>>,
        /// The child's own words (S06, S58).
        own_words: Vec<OwnWords<T>>,
        /// Quarterly summaries as the worker wrote them (Q01 to Q08).
        summaries: Vec<Summary<T>>,
        /// Documents on the file (S37, S43).
        documents: Vec<Document<T>>,
        /// Photographs.
        photos: Vec<Photo<T>>,
        /// Things that belong to the child (S53, S60).
        belongings: Vec<Belonging<T>>,
        /// Paper volumes and the dates they cover (S11).
        volumes: Vec<Volume<T>>,
        /// Providers that acted for the council (S42).
        providers: Vec<Provider<T>>,
        /// What is restricted from the child, and why (S64 to S71).
        restrictions: Vec<Restriction<T>>,
        /// With whom the record was shared (S61, S62, S68).
        sharing: Vec<Sharing<T>>,
        /// Requests to put the record right, and what came of them (S77).
        corrections: Vec<Correction<T>>,
        /// Where the record itself went: taken out, handed over, lost (S87 to S89).
        movements: Vec<Movement<T>>,
        /// Later life letters as the worker wrote them.
        life_letters: Vec<LifeLetter<T>>,
        /// What short forms and words of this record mean, where somebody settled it.
        meanings: Vec<Meaning<T>>,
    }

    /// The child.
    entry(SocialWork) Child {
        /// Names, with what shows how they are spelt (S27, S28).
        names: Vec<Name<T>>,
        /// What the child likes to be called.
        called: Text<T>,
        /// Date of birth.
        born: EventDate,
        /// What is known of the birth.
        birth: Option<Birth<T>>,
        /// Numbers (S27).
        identifiers: Vec<Identifier<T>>,
        /// Ethnicity, in the child's own words where they gave them (S41).
        ethnicity: Option<Text<T>>,
        /// Religion (S41).
        religion: Option<Text<T>>,
        /// How the child reads, talks and is talked with (S21, S34).
        communication: Option<Communication<T>>,
        /// When the record was opened (S09).
        opened: Option<EventDate>,
        /// When it was closed; left out while it is open (S09).
        closed: Option<EventDate>,
        /// Whether the child was adopted: then another route to the records applies (S20).
        adopted: Option<YesNo>,
        /// What the child is like and likes now.
        about_me: Vec<Passage<T>>,
        /// What the child hopes for.
        hopes: Vec<Passage<T>>,
        /// Why the council became part of the child's life, as agreed for telling (S01).
        why: Vec<Passage<T>>,
        /// The child's sex, for the family tree.
        sex: Option<Sex>,
        /// Words that the child would have in place of the workers' words.
        preferred_words: Vec<WordChoice<T>>,
    }

    /// A word that the child chose.
    part WordChoice {
        /// The word that workers use.
        instead_of: Text<T>,
        /// What the child would have them say.
        say: Text<T>,
    }

    /// What a short form or a word means in this record.
    part Meaning {
        /// The short form or word, as it stands in the record.
        word: Text<T>,
        /// What it means here.
        means: Text<T>,
        /// Who settled it.
        by: Option<Who<T>>,
        /// When.
        on: Option<EventDate>,
    }

    /// A name.
    part Name {
        /// The whole name.
        full: Text<T>,
        /// Which name it is; the one in use now if not said.
        used: Option<NameUse>,
        /// What shows the spelling, such as a birth certificate.
        evidence: Option<Text<T>>,
        /// From when.
        from: Option<EventDate>,
        /// Until when.
        to: Option<EventDate>,
    }

    /// The facts of a birth.
    part Birth {
        /// Where.
        place: Option<Text<T>>,
        /// At what time.
        time: Option<Text<T>>,
        /// How heavy.
        weight: Option<Text<T>>,
        /// What else is known, such as who chose the name.
        story: Option<Passage<T>>,
    }

    /// A number by which the child is known somewhere.
    part Identifier {
        /// Whose number.
        kind: IdentifierKind,
        /// The number.
        value: Text<T>,
    }

    /// How somebody communicates.
    part Communication {
        /// Languages, the preferred one first.
        languages: Vec<Text<T>>,
        /// Methods: speech, BSL, Makaton, symbols, large print.
        methods: Vec<Text<T>>,
        /// Whether an interpreter is needed (S22).
        interpreter: Option<YesNo>,
        /// The language in which they read what is written for them.
        preferred_language: Option<Tongue>,
        /// The ways in which they read, the usual one first.
        forms: Vec<Form>,
        /// The font that they read best.
        font: Option<Face>,
        /// What helps.
        support: Option<Text<T>>,
    }

    /// Somebody in the record.
    part Person {
        /// The key by which the record names them.
        key: PersonId,
        /// Names, the one in use first.
        names: Vec<Name<T>>,
        /// What the child calls them; their first name if not said.
        called: Option<Text<T>>,
        /// Other names, nicknames, handles.
        aliases: Vec<Text<T>>,
        /// What they are to the child.
        relationship: Relationship,
        /// In which capacity they are here.
        standing: Standing,
        /// Their job or part, for workers.
        role: Option<Text<T>>,
        /// For whom they work.
        agency: Option<Text<T>>,
        /// Whether the child is especially close to them (S33).
        close: Option<YesNo>,
        /// How the child knows them and that the child knows, if so; leave out if not sure.
        known_to_child: Option<Text<T>>,
        /// Whether they are alive.
        living: Option<Living>,
        /// When they died.
        died: Option<EventDate>,
        /// When an agency was told that its information goes on file and may be seen (S30).
        notice_given: Option<EventDate>,
        /// How they communicate (S34).
        communication: Option<Communication<T>>,
        /// How the child can reach them, for workers and advocates (S59).
        contact: Option<Text<T>>,
        /// What the child may like to know of them.
        portrait: Option<Passage<T>>,
        /// Their sex, for the family tree; taken from the relationship if not said.
        sex: Option<Sex>,
        /// Whose parent they are: keys of people, or `child`.
        parent_of: Vec<PersonId>,
        /// Whose partner they are or were.
        partner_of: Vec<PersonId>,
    }

    /// Somebody of the child's household.
    entry(SocialWork) Household {
        /// Who.
        who: Who<T>,
        /// From when.
        from: Option<EventDate>,
        /// Until when.
        to: Option<EventDate>,
        /// Where, as a district or town.
        area: Option<Text<T>>,
        /// The address.
        address: Option<Text<T>>,
    }

    /// Who had parental responsibility.
    entry(SocialWork) ParentalResponsibility {
        /// Who; left out for the council.
        who: Option<Who<T>>,
        /// How they have it, such as by birth or by a care order.
        basis: Text<T>,
        /// From when.
        from: Option<EventDate>,
        /// Until when.
        to: Option<EventDate>,
    }

    /// A home away from the family home.
    entry(SocialWork) Placement {
        /// What kind of home.
        kind: PlacementKind,
        /// Who looked after the child.
        carers: Vec<Who<T>>,
        /// Who else lived there.
        household: Vec<Who<T>>,
        /// The name of the home, for a children's home.
        name: Option<Text<T>>,
        /// The district or town.
        area: Option<Text<T>>,
        /// The address.
        address: Option<Text<T>>,
        /// From when.
        from: EventDate,
        /// Until when; left out while it lasts.
        to: Option<EventDate>,
        /// Who provides it, if not the council.
        provider: Option<Text<T>>,
        /// Why the child came there.
        why_started: Option<Passage<T>>,
        /// Why it ended.
        why_ended: Option<Passage<T>>,
        /// What the home is like.
        story: Option<Passage<T>>,
        /// A memory of it.
        memory: Option<Passage<T>>,
        /// A letter from the carers to the child.
        letter: Option<Passage<T>>,
    }

    /// A legal status.
    entry(SocialWork) LegalStatus {
        /// Which.
        status: LegalStatusKind,
        /// From when.
        from: EventDate,
        /// Until when; left out while it lasts.
        to: Option<EventDate>,
        /// Why.
        why: Option<Passage<T>>,
    }

    /// An order of a court.
    entry(SocialWork) Order {
        /// Which.
        order: LegalStatusKind,
        /// Which court.
        court: Text<T>,
        /// When it was made.
        made: EventDate,
        /// When it ends.
        expires: Option<EventDate>,
        /// The court's number.
        number: Option<Text<T>>,
        /// Who decided.
        judge: Option<Who<T>>,
        /// What it says and why, in plain words.
        meaning: Option<Passage<T>>,
    }

    /// A school.
    entry(Education) School {
        /// Its name.
        name: Text<T>,
        /// What kind.
        kind: SchoolKind,
        /// From when.
        from: EventDate,
        /// Until when.
        to: Option<EventDate>,
        /// What it was like.
        story: Option<Passage<T>>,
    }

    /// Something about education.
    entry(Education) Education {
        /// What it is.
        document: EducationKind,
        /// When.
        date: EventDate,
        /// When it was written down.
        recorded: Option<EventDate>,
        /// By whom.
        by: Option<Who<T>>,
        /// What it says.
        text: Passage<T>,
    }

    /// Something about health. Starts held.
    entry(Health) Health {
        /// What it is.
        matter: HealthKind,
        /// When.
        date: EventDate,
        /// When it was written down.
        recorded: Option<EventDate>,
        /// By whom.
        by: Option<Who<T>>,
        /// Which health professional.
        practitioner: Option<Who<T>>,
        /// What it says.
        text: Passage<T>,
    }

    /// An arrangement for time with family or friends.
    entry(SocialWork) FamilyTime {
        /// With whom.
        with: Vec<Who<T>>,
        /// How often and how.
        how: Text<T>,
        /// Where.
        venue: Option<Text<T>>,
        /// Whether somebody else is there.
        supervised: Option<YesNo>,
        /// Who decided.
        decided_by: Option<Who<T>>,
        /// From when.
        from: Option<EventDate>,
        /// Until when.
        to: Option<EventDate>,
        /// Why it is so.
        why: Option<Passage<T>>,
    }

    /// A plan.
    entry(SocialWork) Plan {
        /// What it is for.
        plan: PlanKind,
        /// From when.
        from: EventDate,
        /// Until when.
        to: Option<EventDate>,
        /// What it wants to reach.
        outcomes: Vec<Outcome<T>>,
        /// What happens if it does not work.
        contingency: Option<Passage<T>>,
    }

    /// An outcome of a plan.
    entry(SocialWork) Outcome {
        /// What should be so.
        title: Text<T>,
        /// Who does what by when.
        tasks: Vec<Task<T>>,
        /// How it is going.
        progress: Vec<Progress<T>>,
    }

    /// Who does what by when.
    part Task {
        /// What.
        task: Text<T>,
        /// Who.
        who: Vec<Who<T>>,
        /// By when.
        due: Option<EventDate>,
        /// When it was done.
        done: Option<EventDate>,
    }

    /// How an outcome is going.
    entry(SocialWork) Progress {
        /// When.
        date: EventDate,
        /// When it was written down.
        recorded: Option<EventDate>,
        /// By whom.
        by: Option<Who<T>>,
        /// How it is going.
        state: ProgressState,
        /// What shows it.
        evidence: Passage<T>,
    }

    /// A review meeting.
    entry(SocialWork) Review {
        /// Which kind.
        review: ReviewKind,
        /// When.
        date: EventDate,
        /// When it was written down.
        recorded: Option<EventDate>,
        /// Who led it.
        chaired_by: Option<Who<T>>,
        /// Who was there.
        present: Vec<Who<T>>,
        /// How the child took part.
        child_took_part: Option<Text<T>>,
        /// What was talked about.
        discussion: Option<Passage<T>>,
        /// What it recommended.
        recommendations: Vec<Recommendation<T>>,
    }

    /// A recommendation of a review.
    entry(SocialWork) Recommendation {
        /// What.
        recommendation: Text<T>,
        /// Which outcome of the plan it serves.
        outcome: Option<ItemId>,
        /// Who does what by when.
        tasks: Vec<Task<T>>,
    }

    /// A decision.
    entry(SocialWork) Decision {
        /// When.
        date: EventDate,
        /// When it was written down.
        recorded: Option<EventDate>,
        /// Who made it.
        by: Option<Who<T>>,
        /// What was decided.
        what: Passage<T>,
        /// On what basis.
        basis: Option<Passage<T>>,
        /// What else was thought of.
        options: Vec<DecisionOption<T>>,
        /// What the child wanted.
        child_view: Option<Passage<T>>,
        /// Which outcome or recommendation it serves.
        serves: Vec<ItemId>,
    }

    /// An option that was thought of.
    part DecisionOption {
        /// What.
        option: Text<T>,
        /// Who preferred it.
        preferred_by: Vec<Who<T>>,
        /// Whether it was chosen.
        chosen: Option<YesNo>,
        /// Why, or why not.
        reason: Option<Passage<T>>,
    }

    /// A visit to the child.
    entry(SocialWork) Visit {
        /// When.
        date: EventDate,
        /// When it was written down (T02: within five days).
        recorded: Option<EventDate>,
        /// Who visited.
        by: Option<Who<T>>,
        /// How it went (V13).
        status: VisitStatus,
        /// Whether it is one that the law requires.
        statutory: Option<YesNo>,
        /// Where (V01).
        venue: Option<Text<T>>,
        /// Who was there (V02).
        present: Vec<Who<T>>,
        /// What for (V03).
        purpose: Option<Text<T>>,
        /// Whether an interpreter was used (V04).
        interpreter_used: Option<YesNo>,
        /// Whether the child was seen (V05).
        seen: Option<YesNo>,
        /// Whether the child was seen alone.
        seen_alone: Option<YesNo>,
        /// Why not, if not (V05).
        not_seen_reason: Option<Passage<T>>,
        /// What the worker told (V06).
        info_given: Vec<Passage<T>>,
        /// What the worker was told (V06).
        info_received: Vec<Passage<T>>,
        /// What was talked about (V07).
        narrative: Option<Passage<T>>,
        /// What the child thinks and wants (V08).
        child_views: Option<Passage<T>>,
        /// How those views were come by (V08).
        views_method: Option<Text<T>>,
        /// What parents and carers think and want (V09).
        carer_views: Vec<Passage<T>>,
        /// Changes for the child or the family (V10).
        changes: Vec<Passage<T>>,
        /// How the child and the worker get on (V11).
        relationship_note: Option<Passage<T>>,
        /// What the worker makes of it (V12).
        analysis: Option<Passage<T>>,
        /// Which outcomes and recommendations it serves (V12).
        serves: Vec<ItemId>,
        /// What has to be done, after a failed visit above all (V13).
        required_actions: Vec<Task<T>>,
        /// When its writer signed it (S05).
        signed: Option<EventDate>,
        /// When it was read with the child (S57).
        read_with_child: Option<EventDate>,
    }

    /// Any other contact.
    entry(SocialWork) Contact {
        /// When.
        date: EventDate,
        /// When it was written down (T01: within a day).
        recorded: Option<EventDate>,
        /// Who wrote it down.
        by: Option<Who<T>>,
        /// How.
        channel: Channel,
        /// With whom.
        with: Vec<Who<T>>,
        /// Who told it, if the writer was not there (S24).
        told_by: Option<Who<T>>,
        /// What it was about.
        subject: Option<Text<T>>,
        /// What was said.
        text: Passage<T>,
        /// What was agreed.
        actions: Vec<Task<T>>,
    }

    /// A significant event.
    entry(SocialWork) Event {
        /// When.
        date: EventDate,
        /// When it was written down.
        recorded: Option<EventDate>,
        /// Who wrote it down.
        by: Option<Who<T>>,
        /// Who told it, if the writer did not see it.
        told_by: Option<Who<T>>,
        /// What happened, in a few words.
        title: Text<T>,
        /// What happened.
        text: Option<Passage<T>>,
    }

    /// Something that the child achieved.
    entry(SocialWork) Achievement {
        /// When.
        date: EventDate,
        /// What.
        achievement: Passage<T>,
    }

    /// Something that the child said, drew or wrote.
    entry(SocialWork) OwnWords {
        /// When.
        date: EventDate,
        /// To whom.
        said_to: Option<Who<T>>,
        /// The words, as they were said.
        words: Passage<T>,
    }

    /// A quarterly summary as the worker wrote it.
    entry(SocialWork) Summary {
        /// From when.
        from: EventDate,
        /// Until when.
        to: EventDate,
        /// When it was written.
        date: EventDate,
        /// By whom.
        by: Option<Who<T>>,
        /// Who signed it off.
        signed_off_by: Option<Who<T>>,
        /// What life is like for this child (Q06).
        life_for_child: Option<Passage<T>>,
        /// What has been done and what it comes to (Q04).
        analysis: Option<Passage<T>>,
        /// How the child takes part (Q05).
        engagement_child: Option<Passage<T>>,
        /// How the family takes part (Q05).
        engagement_family: Option<Passage<T>>,
        /// New concerns (Q03).
        new_concerns: Vec<Passage<T>>,
        /// Said outright that there are none (Q03).
        no_new_concerns: Option<YesNo>,
        /// What the last review makes of it (Q08).
        review_reflection: Option<Passage<T>>,
        /// What the next three months are for (Q08).
        next_three_months: Vec<Passage<T>>,
        /// When it was shared with the child and the family.
        shared_on: Option<EventDate>,
        /// A pen picture of the child.
        pen_picture: Option<Passage<T>>,
        /// Why the council is involved.
        reason_for_involvement: Option<Passage<T>>,
        /// What the family thinks and wants.
        family_views: Vec<Passage<T>>,
        /// What was done with the child and the family.
        work_done: Vec<Passage<T>>,
    }

    /// A later life letter: one for each child, for later years, by somebody who knew the child.
    entry(SocialWork) LifeLetter {
        /// When it was written.
        date: EventDate,
        /// By whom.
        by: Option<Who<T>>,
        /// Who writes, and how they knew the child.
        who_i_am: Option<Passage<T>>,
        /// What the writer tells beyond the recorded facts, in the order of telling.
        parts: Vec<Passage<T>>,
        /// What the parents wished and said.
        parents_said: Vec<Passage<T>>,
        /// How it ends.
        closing: Option<Passage<T>>,
    }

    /// A document on the file.
    entry(SocialWork) Document {
        /// What it is.
        document: DocumentKind,
        /// Its title.
        title: Text<T>,
        /// Its date.
        date: EventDate,
        /// Who wrote it.
        by: Option<Who<T>>,
        /// Its file under `documents/`.
        file: Option<FileRef<T>>,
        /// The language that it is written in. Its pictures are read in it, and in English.
        language: Option<Tongue>,
        /// What its file opens with, if it is locked. It is never told.
        password: Option<FileRef<T>>,
        /// What somebody read of words in a scan that the program could not read.
        readings: Vec<WordRead<T>>,
        /// How many pages.
        pages: Option<Number>,
        /// In which volume of paper its original is (S10).
        volume: Option<Number>,
        /// What it says, where somebody wrote that down.
        text: Option<Passage<T>>,
        /// What its file says, part by part. The program reads it; write it here where there is no file to read.
        contents: Vec<DocumentPart<T>>,
        /// When the child was given it.
        shared_on: Option<EventDate>,
    }

    /// What somebody read of a word that the program could not read. `retell unread` gives the pictures.
    part WordRead {
        /// The page.
        page: Number,
        /// Its number among those of its page that could not be read.
        word: Number,
        /// What it says. It becomes part of what the document says.
        says: FileRef<T>,
    }

    /// A part of a document, as it was read: a page, a header, a comment.
    part DocumentPart {
        /// What it is.
        part: PartKind,
        /// Its number among those of its kind.
        number: Option<Number>,
        /// In which of the files that came with it, counted from one.
        within: Option<Number>,
        /// What it says, passage by passage.
        says: Vec<Passage<T>>,
    }

    /// A photograph.
    entry(SocialWork) Photo {
        /// Its file under `photos/`.
        file: FileRef<T>,
        /// What it shows, for those who cannot see it.
        alt: Text<T>,
        /// When it was taken.
        date: Option<EventDate>,
        /// Who is on it. A photograph that does not say stays held.
        shows: Vec<Who<T>>,
        /// That nobody is on it.
        nobody: Option<YesNo>,
        /// Which home, school or other entry it belongs to.
        belongs_to: Option<ItemId>,
        /// What is known of it.
        story: Option<Passage<T>>,
        /// Who of those on it agreed that the child has it.
        permissions: Vec<Permission<T>>,
        /// Parts that are covered before the picture is given to anybody, such as another child's face.
        covered: Vec<Area>,
    }

    /// That somebody on a photograph agreed.
    part Permission {
        /// Who.
        who: Who<T>,
        /// When.
        on: EventDate,
    }

    /// Something that belongs to the child.
    entry(SocialWork) Belonging {
        /// What.
        thing: Text<T>,
        /// Where it is.
        kept_at: Option<Text<T>>,
        /// Since when the council has it.
        held_since: Option<EventDate>,
        /// When the child got it back.
        returned: Option<EventDate>,
        /// What is known of it.
        story: Option<Passage<T>>,
    }

    /// A volume of paper.
    entry(SocialWork) Volume {
        /// Its number.
        number: Number,
        /// From when.
        from: EventDate,
        /// Until when; left out while it is in use.
        to: Option<EventDate>,
        /// Whether it cannot be found.
        missing: Option<YesNo>,
        /// What was done to find it.
        search: Option<Passage<T>>,
    }

    /// Somebody who did part of the council's work.
    entry(SocialWork) Provider {
        /// Its name.
        name: Text<T>,
        /// What it did.
        function: Text<T>,
        /// From when.
        from: Option<EventDate>,
        /// Until when.
        to: Option<EventDate>,
        /// How to ask it.
        contact: Option<Text<T>>,
    }

    /// An entry that is restricted from the child (recording policy, restricted section).
    part Restriction {
        /// Which entry.
        item: ItemId,
        /// Why: one of the three reasons.
        reason: RestrictionReason,
        /// What it rests on.
        because: Passage<T>,
        /// Which manager advised.
        adviser: Who<T>,
        /// When.
        advised: EventDate,
        /// Who placed it.
        placed_by: Who<T>,
        /// When.
        placed: EventDate,
        /// When a manager looked at it again.
        reviews: Vec<RestrictionReview<T>>,
    }

    /// A manager's look at a restriction (S70, S71).
    part RestrictionReview {
        /// When it was due.
        due: EventDate,
        /// When it was done.
        on: Option<EventDate>,
        /// By whom.
        by: Option<Who<T>>,
        /// What it came to.
        outcome: Option<RestrictionOutcome>,
        /// What the writer said when asked.
        consulted: Option<Passage<T>>,
    }

    /// With whom something of the record was shared.
    entry(SocialWork) Sharing {
        /// When.
        date: EventDate,
        /// With whom.
        with: Text<T>,
        /// What.
        shared: Text<T>,
        /// Whether people agreed.
        consent: Consent,
        /// What for and on what basis.
        basis: Option<Text<T>>,
    }

    /// A request to put the record right (S77: one month to answer).
    entry(SocialWork) Correction {
        /// When it was asked.
        date: EventDate,
        /// By whom.
        asked_by: Option<Who<T>>,
        /// Which entry it is about.
        entry: Option<ItemId>,
        /// What should be put right.
        what: Passage<T>,
        /// When an answer is due.
        due: Option<EventDate>,
        /// What was done to find out.
        steps: Vec<Passage<T>>,
        /// What came of it.
        outcome: Option<Passage<T>>,
        /// When the person was told.
        told_on: Option<EventDate>,
    }

    /// The record itself moved (S87 to S89).
    entry(SocialWork) Movement {
        /// What happened to it.
        movement: MovementKind,
        /// When.
        date: EventDate,
        /// What of the record.
        what: Text<T>,
        /// Which manager approved it.
        approved_by: Option<Who<T>>,
        /// When it is due back.
        due_back: Option<EventDate>,
        /// Why.
        reason: Option<Passage<T>>,
        /// Who was told.
        told: Vec<Who<T>>,
        /// When it came back, arrived or was found.
        ended: Option<EventDate>,
        /// Who saw that it did.
        confirmed_by: Option<Who<T>>,
    }
}

/// A whole record: all its files together, with its child.
#[derive(Clone, Debug)]
pub struct Case<T> {
    /// The child.
    pub child: Child<T>,
    /// Everything else.
    pub source: Source<T>,
}

impl<T> std::ops::Deref for Case<T> {
    type Target = Source<T>;
    fn deref(&self) -> &Source<T> {
        &self.source
    }
}

impl<T> Case<T> {
    pub(crate) fn tell<U>(
        &self,
        context: &crate::Context,
        teller: &mut dyn FnMut(&T, &crate::Context) -> U,
    ) -> Case<U> {
        use crate::shape::Tell as _;
        Case { child: self.child.tell(context, teller), source: self.source.tell(context, teller) }
    }
}
