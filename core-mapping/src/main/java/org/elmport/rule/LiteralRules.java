package org.elmport.rule;

import org.elmport.elm.declaration.Datatype;
import org.elmport.elm.declaration.ValueForm;
import org.elmport.finding.CredentialRuleFinding;
import org.elmport.finding.Severity;
import org.elmport.finding.ValidationFinding;
import org.jspecify.annotations.Nullable;

/** What literals without a language must be like. */
final class LiteralRules {

    private static final long ALL_OF_IT = 100;
    private static final long DAY = 24 * 3600L;

    private final RuleReport report;
    private final MomentForm moment = new MomentForm();
    /** Of those that are in order. */
    private @Nullable String latestBase64;

    LiteralRules(RuleReport report) {
        this.report = report;
    }

    void check(Frame frame, PropertyRule rule, String lexical) {
        if (rule.datatype != Datatype.STRING || rule.form != ValueForm.ANY) {
            typed(frame, rule, lexical);
        } else if (LexicalForm.blank(lexical)) {
            report.at(
                    ValidationFinding.EMPTY_TEXT,
                    rule.mandatory() ? Severity.ERROR : Severity.WARNING,
                    rule.property,
                    "the " + rule.property.name() + " is empty");
        } else if (rule.role == PropertyRule.Role.CREDITS && !LexicalForm.decimal(lexical)) {
            report.at(
                    ValidationFinding.CREDITS_NOT_A_NUMBER,
                    rule.property,
                    shown(rule, lexical) + " is not a plain number such as 7.5");
        }
    }

    private void typed(Frame frame, PropertyRule rule, String lexical) {
        switch (rule.datatype) {
            case DATE_TIME -> dateTime(frame, rule, lexical);
            case DURATION -> duration(rule, lexical);
            case DECIMAL -> require(LexicalForm.decimal(lexical), rule, lexical, "a decimal number such as 150.00");
            case INTEGER -> integer(rule, lexical);
            case BOOLEAN -> require(LexicalForm.truth(lexical), rule, lexical, "true or false");
            case ANY_URI -> address(frame, rule, lexical);
            case STRING, LANG_STRING -> base64(rule, lexical);
        }
    }

    private void integer(PropertyRule rule, String lexical) {
        boolean whole = LexicalForm.integer(lexical);
        switch (rule.form) {
            case POSITIVE -> require(whole && LexicalForm.positive(lexical), rule, lexical, "a whole number from 1");
            case COMPLETION ->
                require(
                        whole && LexicalForm.positive(lexical) && Long.parseLong(lexical.strip()) <= ALL_OF_IT,
                        rule,
                        lexical,
                        "a whole number from 1 to 100");
            default -> require(whole, rule, lexical, "a whole number of at most 18 digits");
        }
    }

    /** No value of a credential is shown: it is personal. */
    private static String shown(PropertyRule rule, String lexical) {
        return rule.credential ? "the " + rule.property.name() : Excerpt.of(lexical);
    }

    private void credentialMoment(PropertyRule rule) {
        if (!moment.zoned()) {
            report.at(
                    CredentialRuleFinding.TIME_ZONE_MISSING,
                    rule.property,
                    "the " + rule.property.name() + " has no zone");
        }
        if (rule.role == PropertyRule.Role.BIRTH && Math.floorMod(moment.local(), DAY) != 0) {
            report.at(CredentialRuleFinding.BIRTH_DATE_SHIFTED, rule.property, "the date of birth has a time of day");
        }
    }

    private void base64(PropertyRule rule, String lexical) {
        // a picture often stands there several times
        if (rule.form == ValueForm.BASE64 && !lexical.equals(latestBase64)) {
            boolean valid = Base64Form.valid(lexical);
            latestBase64 = valid ? lexical : latestBase64;
            require(valid, rule, lexical, "base64");
        }
    }

    private void dateTime(Frame frame, PropertyRule rule, String lexical) {
        boolean valid = moment.read(lexical);
        require(valid, rule, lexical, "a date with time such as 2026-09-01T00:00:00+02:00");
        if (valid && rule.credential) {
            credentialMoment(rule);
        }
        if (valid) {
            bound(frame, rule.role);
        }
    }

    private void bound(Frame frame, PropertyRule.Role role) {
        switch (role) {
            case PERIOD_START -> frame.start.latest(moment.seconds(), moment.zoned());
            case PERIOD_END -> frame.end.earliest(moment.seconds(), moment.zoned());
            case REVIEW -> frame.review.latest(moment.seconds(), moment.zoned());
            case DEADLINE -> frame.deadline.latest(moment.seconds(), moment.zoned());
            default -> {
                // nothing is held against it
            }
        }
    }

    private void duration(PropertyRule rule, String lexical) {
        switch (DurationForm.kind(lexical)) {
            case INVALID -> require(false, rule, lexical, "a duration such as PT135H or P3M");
            case ZERO -> report.at(ValidationFinding.DURATION_ZERO, rule.property, shown(rule, lexical) + " is zero");
            case NEGATIVE ->
                report.at(ValidationFinding.DURATION_NEGATIVE, rule.property, shown(rule, lexical) + " is negative");
            case SUSPICIOUS ->
                report.at(
                        ValidationFinding.DURATION_SUSPICIOUS,
                        rule.property,
                        shown(rule, lexical) + " means months; with PT in front it would be minutes");
            case PLAIN -> {
                // nothing to say
            }
        }
    }

    private void address(Frame frame, PropertyRule rule, String lexical) {
        if (rule.form == ValueForm.MAIL_ADDRESS && AddressForm.uri(lexical)) {
            mail(rule, lexical);
        } else if (frame.webAddress) {
            if (!AddressForm.web(lexical)) {
                report.at(
                        ValidationFinding.WEB_ADDRESS,
                        rule.property,
                        shown(rule, lexical) + " is not the address of a web page");
            }
        } else {
            require(AddressForm.uri(lexical), rule, lexical, "a web address or other URI");
            if (rule.credential && AddressForm.runs(lexical)) {
                report.at(
                        ValidationFinding.WEB_ADDRESS,
                        Severity.WARNING,
                        rule.property,
                        "the " + rule.property.name() + " is no address to open, but something that a browser runs");
            }
        }
    }

    /** An address that lacks its scheme is understood all the same; one of another kind is no mailbox. */
    private void mail(PropertyRule rule, String lexical) {
        if (AddressForm.absolute(lexical) && !AddressForm.ofMailbox(lexical)) {
            report.at(ValidationFinding.DATATYPE, rule.property, "the mail address is an address of another kind");
        } else if (!AddressForm.mail(lexical)) {
            report.at(
                    ValidationFinding.MAIL_ADDRESS,
                    rule.property,
                    "the mail address does not have the form mailto:name@host");
        }
    }

    private void require(boolean valid, PropertyRule rule, String lexical, String wanted) {
        if (!valid) {
            report.at(ValidationFinding.DATATYPE, rule.property, shown(rule, lexical) + " is not " + wanted);
        }
    }
}
