package org.elmport.card;

import org.elmport.finding.FindingCode;
import org.elmport.finding.Severity;

/** What keeps a student card from the router, or changes what is sent. */
public enum CardFinding implements FindingCode {
    STUDENT_IDENTIFIER_MISSING(
            Severity.ERROR,
            "A student with a card has no European Student Identifier.",
            "Enter it in the source system, as the identity management gives it in schacPersonalUniqueCode."),
    CARD_HOLDER_MISSING(
            Severity.ERROR,
            "A card names no learner that the source has, and details of learners are to be sent.",
            "Correct the learner of the card, or switch off what is sent of learners."),
    CARD_NUMBER_TWICE(
            Severity.ERROR,
            "Two cards have the same number.",
            "Correct one of them; a replacement has a number of its own."),
    STUDENT_IDENTIFIER_MALFORMED(
            Severity.ERROR,
            "What stands for the European Student Identifier is none.",
            "Correct it in the source system; elmport esi check says what is wrong with a value."),
    STUDENT_IDENTIFIER_OLD(
            Severity.INFO,
            "A student identifier has the form from before the URN.",
            "Nothing for students who are registered already; give new ones the URN."),
    CARD_NUMBER_MALFORMED(
            Severity.ERROR,
            "What stands for the number of a card is none.",
            "Correct it, or leave it empty to have one minted."),
    CARD_DATE_MISSING(
            Severity.ERROR,
            "A card has no day of issue, or no day until which it is valid.",
            "Enter both days in the source system."),
    CARD_DATES_REVERSED(Severity.ERROR, "A card ends before it is issued.", "Correct the days in the source system."),
    CARD_STATUS_UNKNOWN(
            Severity.ERROR,
            "The status of a card is no word that is known.",
            "Write active or inactive, or say below mapping.esc.status-words what the word means."),
    CARD_TYPE_UNKNOWN(
            Severity.WARNING,
            "The type of a card is no word that is known, and UNKNOWN is sent.",
            "Write a type of the router, or say below mapping.esc.type-words what the word means."),
    CARD_ISSUER_OTHER(
            Severity.WARNING,
            "A card is issued by another institution than the one of this job: it is not sent, and taken back if it was.",
            "Nothing where a student has changed; otherwise correct the PIC in the source system."),
    CARD_ISSUER_MALFORMED(
            Severity.ERROR,
            "What stands for the institution of a card is no PIC, so nobody can tell whether the card is ours.",
            "Enter the nine digits of the institution, or leave the field empty where all cards are its own."),
    ACADEMIC_LEVEL_UNKNOWN(
            Severity.WARNING,
            "The level of a student is no word that is known, and is not sent.",
            "Write bachelor, master or doctorate."),
    CARD_DETAIL_TOO_LONG(
            Severity.WARNING,
            "A name or an address is longer than the 255 characters that the router takes, and is not sent.",
            "Shorten it in the source system."),
    CARD_WITHHELD(
            Severity.INFO,
            "A card is not sent, or is taken back, because its holder has not agreed or has objected.",
            "Nothing, as long as the holder decides so.");

    private final Severity severity;
    private final String summary;
    private final String remedy;

    CardFinding(Severity severity, String summary, String remedy) {
        this.severity = severity;
        this.summary = summary;
        this.remedy = remedy;
    }

    @Override
    public String family() {
        return "MAP";
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
