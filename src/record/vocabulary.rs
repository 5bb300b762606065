//! The closed lists of words that a record may use.

vocabulary! {
    /// Which kind of data a passage is in law; the rules of disclosure differ (DPA 2018 Sch 3 and 4).
    pub enum Category {
        /// Data of the council's social services.
        SocialWork = "social-work",
        /// About physical or mental health; starts held (Sch 3 Pt 2 para 6).
        Health = "health",
        /// From or about school.
        Education = "education",
        /// Given to or by a court; starts held (FPR 2010 Pt 12).
        Court = "court",
        /// Of an adoption; another route applies (Sch 4 para 3).
        Adoption = "adoption",
        /// Advice of a lawyer (Sch 2 para 19).
        LegalAdvice = "legal-advice",
    }

    /// What a passage is. Recording policy: facts are told apart from opinions, assessments, judgements and decisions.
    pub enum Kind {
        /// What happened or was seen.
        Fact = "fact",
        /// What somebody thinks or feels.
        Opinion = "opinion",
        /// What a worker makes of it.
        Assessment = "assessment",
        /// A conclusion that was reached.
        Judgement = "judgement",
        /// What was decided.
        Decision = "decision",
    }

    /// Yes or no.
    pub enum YesNo {
        /// Yes.
        Yes = "yes",
        /// No.
        No = "no",
    }

    /// In which capacity somebody is in the record.
    pub enum Standing {
        /// Works with the child and acts in that role.
        Professional = "professional",
        /// Looks after the child on the council's behalf.
        Carer = "carer",
        /// Belongs to the child's family.
        Family = "family",
        /// Anybody else.
        ThirdParty = "third-party",
    }

    /// What somebody is to the child.
    pub enum Relationship {
        /// The child whose record this is.
        Child = "child",
        /// Mother.
        Mother = "mother",
        /// Father.
        Father = "father",
        /// Step-parent.
        StepParent = "step-parent",
        /// A partner of a parent.
        ParentsPartner = "parents-partner",
        /// Brother, half or step brother too.
        Brother = "brother",
        /// Sister, half or step sister too.
        Sister = "sister",
        /// Grandmother.
        Grandmother = "grandmother",
        /// Grandfather.
        Grandfather = "grandfather",
        /// Aunt.
        Aunt = "aunt",
        /// Uncle.
        Uncle = "uncle",
        /// Cousin.
        Cousin = "cousin",
        /// Another relative.
        Relative = "relative",
        /// Foster carer.
        FosterCarer = "foster-carer",
        /// A member of a foster carer's household.
        CarersFamily = "carers-family",
        /// Adoptive parent.
        AdoptiveParent = "adoptive-parent",
        /// A friend of the child.
        Friend = "friend",
        /// Another child.
        OtherChild = "other-child",
        /// A parent or carer of another child.
        OtherParent = "other-parent",
        /// A neighbour.
        Neighbour = "neighbour",
        /// A friend of the family.
        FamilyFriend = "family-friend",
        /// Social worker.
        SocialWorker = "social-worker",
        /// Manager.
        Manager = "manager",
        /// Independent reviewing officer.
        ReviewingOfficer = "reviewing-officer",
        /// Supervising social worker of a foster home.
        SupervisingSocialWorker = "supervising-social-worker",
        /// Family support worker.
        SupportWorker = "support-worker",
        /// Personal adviser of a care leaver.
        PersonalAdviser = "personal-adviser",
        /// Residential worker.
        ResidentialWorker = "residential-worker",
        /// Teacher or other school staff.
        Teacher = "teacher",
        /// Doctor.
        Doctor = "doctor",
        /// Nurse.
        Nurse = "nurse",
        /// Health visitor.
        HealthVisitor = "health-visitor",
        /// Therapist or psychologist.
        Therapist = "therapist",
        /// Police officer.
        PoliceOfficer = "police-officer",
        /// Lawyer.
        Lawyer = "lawyer",
        /// Judge.
        Judge = "judge",
        /// Children's Guardian in court.
        Guardian = "guardian",
        /// Advocate or independent visitor.
        Advocate = "advocate",
        /// Interpreter.
        Interpreter = "interpreter",
        /// Another worker.
        OtherProfessional = "other-professional",
        /// Somebody else.
        Other = "other",
    }

    /// Somebody's sex, as family trees show it.
    pub enum Sex {
        /// Female.
        Female = "female",
        /// Male.
        Male = "male",
        /// Another, or not said.
        Other = "other",
    }

    /// Whether somebody is alive.
    pub enum Living {
        /// Alive.
        Alive = "alive",
        /// Has died.
        Died = "died",
        /// Not known.
        NotKnown = "not-known",
    }

    /// Which name it is.
    pub enum NameUse {
        /// The name in use now.
        Current = "current",
        /// The name on the birth certificate.
        Birth = "birth",
        /// A name used before.
        Former = "former",
    }

    /// Whose number it is.
    pub enum IdentifierKind {
        /// The council's own number.
        Council = "council",
        /// NHS number.
        Nhs = "nhs",
        /// Unique pupil number.
        Upn = "upn",
        /// Unique learner number.
        Uln = "uln",
        /// National Insurance number.
        NationalInsurance = "national-insurance",
        /// Home Office or Asylum Registration Card number.
        HomeOffice = "home-office",
        /// Another number.
        Other = "other",
    }

    /// What kind of home a placement is.
    pub enum PlacementKind {
        /// With foster carers.
        Foster = "foster",
        /// With relatives or friends who are approved carers.
        Kinship = "kinship",
        /// With parents.
        Parents = "parents",
        /// Children's home.
        ChildrensHome = "childrens-home",
        /// Supported lodgings or supported accommodation.
        Supported = "supported",
        /// Adoptive family.
        Adoptive = "adoptive",
        /// Hospital.
        Hospital = "hospital",
        /// Secure home or custody.
        Secure = "secure",
        /// Short break.
        ShortBreak = "short-break",
        /// Another kind of home.
        Other = "other",
    }

    /// The child's legal status.
    pub enum LegalStatusKind {
        /// Child in need (s17).
        ChildInNeed = "child-in-need",
        /// On a child protection plan.
        ChildProtection = "child-protection",
        /// Looked after with the parents' agreement (s20).
        Accommodated = "section-20",
        /// Police protection (s46).
        PoliceProtection = "police-protection",
        /// Emergency protection order (s44).
        EmergencyProtection = "emergency-protection-order",
        /// Interim care order (s38).
        InterimCareOrder = "interim-care-order",
        /// Care order (s31).
        CareOrder = "care-order",
        /// Supervision order (s31).
        SupervisionOrder = "supervision-order",
        /// Placement order.
        PlacementOrder = "placement-order",
        /// Adoption order.
        AdoptionOrder = "adoption-order",
        /// Special guardianship order.
        SpecialGuardianship = "special-guardianship-order",
        /// Care leaver.
        CareLeaver = "care-leaver",
        /// Another status.
        Other = "other",
    }

    /// What kind of school.
    pub enum SchoolKind {
        /// Nursery.
        Nursery = "nursery",
        /// Primary school.
        Primary = "primary",
        /// Secondary school.
        Secondary = "secondary",
        /// Special school.
        Special = "special",
        /// College.
        College = "college",
        /// Another place to learn.
        Other = "other",
    }

    /// What an education entry is.
    pub enum EducationKind {
        /// Personal education plan.
        PersonalEducationPlan = "personal-education-plan",
        /// Education, health and care plan.
        EhcPlan = "ehc-plan",
        /// School report.
        Report = "report",
        /// Attendance, exclusion.
        Attendance = "attendance",
        /// Anything else.
        Other = "other",
    }

    /// What a health entry is.
    pub enum HealthKind {
        /// Health assessment of a looked-after child.
        Assessment = "assessment",
        /// Health plan.
        Plan = "plan",
        /// Appointment.
        Appointment = "appointment",
        /// A condition.
        Condition = "condition",
        /// Dentist, optician.
        Checkup = "checkup",
        /// Emotional and mental health.
        MentalHealth = "mental-health",
        /// Anything else.
        Other = "other",
    }

    /// What a plan is for.
    pub enum PlanKind {
        /// Care plan.
        Care = "care-plan",
        /// Child in need plan.
        ChildInNeed = "child-in-need-plan",
        /// Child protection plan.
        ChildProtection = "child-protection-plan",
        /// Pathway plan.
        Pathway = "pathway-plan",
        /// Another plan.
        Other = "other",
    }

    /// How an outcome of a plan is going.
    pub enum ProgressState {
        /// Reached.
        Reached = "reached",
        /// Getting better.
        Better = "better",
        /// No change.
        Same = "same",
        /// Getting worse.
        Worse = "worse",
        /// Not begun.
        NotBegun = "not-begun",
    }

    /// What kind of review meeting.
    pub enum ReviewKind {
        /// Looked-after child review.
        LookedAfter = "looked-after",
        /// Child protection conference.
        ChildProtection = "child-protection",
        /// Child in need meeting.
        ChildInNeed = "child-in-need",
        /// Pathway plan review.
        Pathway = "pathway",
        /// Another review.
        Other = "other",
    }

    /// How a visit went (recording policy V13: failed visits never drop out).
    pub enum VisitStatus {
        /// It took place.
        Completed = "completed",
        /// It was arranged and did not take place.
        Failed = "failed",
        /// Nobody answered.
        NoResponse = "no-response",
    }

    /// How a contact was made.
    pub enum Channel {
        /// Telephone.
        Phone = "phone",
        /// E-mail.
        Email = "email",
        /// Letter.
        Letter = "letter",
        /// Text or chat message.
        Message = "message",
        /// Meeting.
        Meeting = "meeting",
        /// Video call.
        Video = "video",
        /// In person.
        InPerson = "in-person",
        /// Panel or agency decision maker.
        Panel = "panel",
        /// Note on the file.
        FileNote = "file-note",
    }

    /// What a document is.
    pub enum DocumentKind {
        /// Assessment.
        Assessment = "assessment",
        /// Court order.
        CourtOrder = "court-order",
        /// Report or statement for a court.
        CourtReport = "court-report",
        /// Report of an expert.
        ExpertReport = "expert-report",
        /// Letter.
        Letter = "letter",
        /// Plan.
        Plan = "plan",
        /// Minutes of a review or meeting.
        Minutes = "minutes",
        /// School report.
        SchoolReport = "school-report",
        /// Health report.
        HealthReport = "health-report",
        /// Risk assessment (S45).
        RiskAssessment = "risk-assessment",
        /// Summary at a transfer or at closing (S45).
        ClosingSummary = "closing-summary",
        /// The child's own work.
        ChildsWork = "childs-work",
        /// Anything else.
        Other = "other",
    }

    /// What a part of a document is.
    pub enum PartKind {
        /// A page.
        Page = "page",
        /// Words seen in pictures and drawings of a page, beside its text.
        Seen = "seen",
        /// A picture on a page: somebody has to look at who is on it and what it says.
        Photo = "photo",
        /// A picture that came with it and is not shown.
        Picture = "picture",
        /// The text of a document without pages.
        Body = "body",
        /// What stands at the head of each page.
        Header = "header",
        /// What stands at the foot of each page.
        Footer = "footer",
        /// A note at the foot of a page or at the end.
        Note = "note",
        /// Words in a box of their own.
        TextBox = "text-box",
        /// A comment that somebody wrote beside the text.
        Comment = "comment",
        /// What somebody took out while changes were tracked.
        Deleted = "deleted",
        /// What somebody put in while changes were tracked; it is in the text too.
        Inserted = "inserted",
        /// Who changed something, and when.
        Revision = "revision",
        /// What is in the file and is not shown.
        Hidden = "hidden",
        /// What the file says of itself: its writer, its title.
        Properties = "properties",
        /// What stands in place of a picture for those who cannot see it.
        Description = "description",
        /// A field or a link.
        Field = "field",
        /// A sheet of a workbook.
        Sheet = "sheet",
        /// A sheet that is not shown.
        HiddenSheet = "hidden-sheet",
        /// From whom a mail is, to whom, when, about what.
        MailHead = "mail-head",
        /// What a mail says.
        MailBody = "mail-body",
        /// What only the formatted form of a mail says.
        MailHtml = "mail-html",
        /// An older mail, quoted in this one.
        Quoted = "quoted",
        /// The name of a file that came with a mail.
        Attachment = "attachment",
    }

    /// Why an item is restricted from the child (recording policy: these three and no other).
    pub enum RestrictionReason {
        /// Sharing would be likely to cause serious harm to the child or another person.
        SeriousHarm = "serious-harm",
        /// Given in the expectation that it would not be disclosed.
        ExpectedConfidence = "expected-confidence",
        /// A third party said that it should not be disclosed.
        ThirdPartyRefused = "third-party-refused",
    }

    /// What a manager's look at a restriction came to.
    pub enum RestrictionOutcome {
        /// It stays.
        Keep = "keep",
        /// It is lifted.
        Lift = "lift",
    }

    /// What happened to a record.
    pub enum MovementKind {
        /// Taken from where it is kept.
        Removal = "removal",
        /// Handed over to another team or authority.
        Transfer = "transfer",
        /// Lost or mislaid.
        Loss = "loss",
    }

    /// A language in which packs are made, by its tag (BCP 47).
    pub enum Tongue {
        /// English.
        EnglishGb = "en-GB",
        /// Welsh.
        Welsh = "cy",
        /// Arabic.
        Arabic = "ar",
        /// Central Kurdish (Sorani).
        Sorani = "ckb",
        /// Pashto.
        Pashto = "ps",
        /// Dari.
        Dari = "prs",
        /// Farsi.
        Farsi = "fa",
        /// Tigrinya.
        Tigrinya = "ti",
        /// Amharic.
        Amharic = "am",
        /// Vietnamese.
        Vietnamese = "vi",
        /// Albanian.
        Albanian = "sq",
        /// Urdu.
        Urdu = "ur",
        /// Punjabi in Gurmukhi.
        Punjabi = "pa",
        /// Bengali.
        Bengali = "bn",
        /// Polish.
        Polish = "pl",
        /// Romanian.
        Romanian = "ro",
        /// Portuguese.
        Portuguese = "pt",
        /// Ukrainian.
        Ukrainian = "uk",
        /// Somali.
        Somali = "so",
    }

    /// A way of reading (recording policy: in their preferred language or method of communication).
    pub enum Form {
        /// Print as usual.
        Standard = "standard",
        /// Large print.
        LargePrint = "large-print",
        /// Print for readers with dyslexia.
        Dyslexia = "dyslexia",
        /// Print in black and white only.
        HighContrast = "high-contrast",
        /// Easy Read, with pictures.
        EasyRead = "easy-read",
        /// One page for a phone or a computer.
        Html = "html",
        /// An e-book.
        Epub = "epub",
        /// Braille.
        Braille = "braille",
        /// A script to be read aloud.
        Spoken = "spoken",
    }

    /// A font that a reader may choose.
    pub enum Face {
        /// Atkinson Hyperlegible Next.
        Atkinson = "atkinson",
        /// Andika, for early readers.
        Andika = "andika",
        /// Lexend.
        Lexend = "lexend",
        /// OpenDyslexic.
        OpenDyslexic = "opendyslexic",
    }

    /// Whether people agreed to a sharing.
    pub enum Consent {
        /// They agreed.
        Agreed = "agreed",
        /// They did not.
        Refused = "refused",
        /// They were not asked.
        NotAsked = "not-asked",
        /// Not needed, with the basis beside it.
        NotNeeded = "not-needed",
    }
}

impl Kind {
    /// What a field holds when the record does not say: the policy gives each its kind.
    #[must_use]
    pub(crate) fn of_field(name: &str) -> Self {
        match name {
            "analysis" | "engagement_child" | "engagement_family" | "relationship_note"
            | "new_concerns" | "pen_picture" | "contingency" => Self::Assessment,
            "child_views" | "carer_views" | "family_views" | "child_view" | "words" | "hopes" => {
                Self::Opinion
            }
            "what" | "basis" | "because" | "recommendation" => Self::Decision,
            _ => Self::Fact,
        }
    }
}
