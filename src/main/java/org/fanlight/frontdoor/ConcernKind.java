package org.fanlight.frontdoor;

/// The kinds of concern a contact can be about.
public enum ConcernKind {
    NEGLECT("Neglect"),
    PHYSICAL_ABUSE("Physical abuse"),
    SEXUAL_ABUSE("Sexual abuse"),
    EMOTIONAL_ABUSE("Emotional abuse"),
    DOMESTIC_ABUSE("Domestic abuse"),
    SUBSTANCE_USE("Substance use"),
    MENTAL_HEALTH("Mental health"),
    LEARNING_DISABILITY("Learning disability"),
    PHYSICAL_HEALTH("Physical disability or illness"),
    PARENTING_CAPACITY("Parenting capacity"),
    MISSING("Missing from home or care"),
    SEXUAL_EXPLOITATION("Sexual exploitation"),
    CRIMINAL_EXPLOITATION("Criminal exploitation or county lines"),
    TRAFFICKING("Trafficking or modern slavery"),
    YOUTH_VIOLENCE("Serious youth violence or gangs"),
    RADICALISATION("Radicalisation"),
    FGM("Female genital mutilation"),
    HONOUR_BASED("Honour-based abuse or forced marriage"),
    FAITH_OR_BELIEF("Abuse linked to faith or belief"),
    HARMFUL_SEXUAL_BEHAVIOUR("Harmful sexual behaviour"),
    SELF_HARM("Self-harm or risk of suicide"),
    ONLINE_HARM("Online harm"),
    BULLYING("Bullying"),
    PRIVATE_FOSTERING("Private fostering"),
    YOUNG_CARER("Young carer"),
    HOUSING("Housing or homelessness"),
    MONEY("Money or poverty"),
    EDUCATION_NOT_RECEIVED("Education not received"),
    UNBORN_BABY("Unborn baby"),
    INJURY_NON_MOBILE_BABY("Bruise or injury in a baby who cannot move about"),
    FABRICATED_ILLNESS("Fabricated or induced illness"),
    NO_RECOURSE("No recourse to public funds"),
    OTHER("Something else");

    private final String words;

    ConcernKind(String words) {
        this.words = words;
    }

    /// As people read it.
    public String words() {
        return words;
    }
}
