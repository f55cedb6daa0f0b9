package org.elmport.target.esc;

import org.elmport.finding.FindingCode;
import org.elmport.finding.Severity;

/** What the router of student cards may say about single students and cards. */
enum RouterFinding implements FindingCode {
    STUDENT_ANONYMISED(
            Severity.ERROR,
            "The router has anonymised a student, which is for good; the student cannot be registered again.",
            "Ask the student; a new identifier needs a new registration and new cards."),
    STUDENT_NOT_TAKEN(
            Severity.ERROR,
            "The router does not take a student as sent.",
            "Look at the identifier and the institution; a fault that stays is for the support of the router."),
    CARD_NOT_TAKEN(
            Severity.ERROR,
            "The router does not take a card as sent.",
            "Look at the days, the type and the institution of the card, and whether the student is registered."),
    PICTURE_NOT_TAKEN(
            Severity.WARNING,
            "The router does not take a picture as sent.",
            "Look at the size and the type of the picture, and whether the student is registered."),
    OTHER_INSTITUTION(
            Severity.ERROR,
            "Something is about another institution than the one of the target.",
            "Give the same PIC as institution below target and below mapping.esc."),
    CARD_ROW_NOT_TAKEN(
            Severity.ERROR,
            "The router would not import a row of a file of cards.",
            "Correct the card in the source system; the row is not in the file."),
    CARD_OF_ANOTHER(
            Severity.ERROR,
            "A card number belongs to a card of another institution.",
            "Have another number minted; each server needs a prefix of its own.");

    private final Severity severity;
    private final String summary;
    private final String remedy;

    RouterFinding(Severity severity, String summary, String remedy) {
        this.severity = severity;
        this.summary = summary;
        this.remedy = remedy;
    }

    @Override
    public String family() {
        return "PUB";
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String summary() {
        return summary;
    }

    @Override
    public String remedy() {
        return remedy;
    }
}
