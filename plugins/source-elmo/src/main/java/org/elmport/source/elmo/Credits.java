package org.elmport.source.elmo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.elmport.plugin.SourceFinding;
import org.elmport.record.StudyLoad;
import org.elmport.record.StudyLoadUnit;

/** The credits of a learning opportunity: earned, where nothing below or above it says the same again. */
final class Credits {

    private static final String ECTS = "ects";
    private static final int DIGITS_MAXIMUM = 100;

    private final ElmoFindings findings;

    Credits(ElmoFindings findings) {
        this.findings = findings;
    }

    /** The elements with credits: at the instance, in the old dialect at the specification. */
    static List<ElmoElement> elements(ElmoElement specification) {
        List<ElmoElement> credits = new ArrayList<>(specification.children("credit"));
        Opportunity.instance(specification).ifPresent(instance -> credits.addAll(instance.children("credit")));
        return credits;
    }

    /** Whether a specification has credits of the European system, whatever their number. */
    static boolean some(ElmoElement specification) {
        return elements(specification).stream()
                .anyMatch(credit -> european(credit) && credit.value("value").isPresent());
    }

    /** Whether any part below has, of those that were not failed. */
    static boolean below(ElmoElement specification) {
        return Opportunity.parts(specification).stream()
                .anyMatch(part -> (some(part) && Status.of(part).passed()) || below(part));
    }

    private static boolean european(ElmoElement credit) {
        return credit.value("scheme").orElse("").equalsIgnoreCase(ECTS);
    }

    /** The credits of a specification; of other systems than the European one nothing is carried over. */
    List<StudyLoad> read(ElmoElement specification) {
        List<StudyLoad> loads = new ArrayList<>();
        for (ElmoElement credit : elements(specification)) {
            Optional<ElmoElement> value =
                    credit.child("value").filter(element -> element.value().isPresent());
            if (value.isEmpty()) {
                continue;
            }
            Optional<BigDecimal> amount = value.flatMap(ElmoElement::value).flatMap(Credits::number);
            if (amount.isEmpty()) {
                findings.find(
                        SourceFinding.VALUE_UNREADABLE,
                        value.get(),
                        "The number of credits is no number; it is left out.");
            } else if (european(credit)) {
                loads.add(new StudyLoad(amount.get(), StudyLoadUnit.ECTS, "ECTS"));
            } else {
                findings.find(
                        SourceFinding.FIELD_LOST,
                        credit,
                        "Credits of another system than ECTS have no place in a credential.");
            }
        }
        return loads;
    }

    /** A number with a point or a comma. */
    static Optional<BigDecimal> number(String text) {
        try {
            BigDecimal number = new BigDecimal(text.strip().replace(',', '.'));
            boolean sane = Math.abs((long) number.scale()) < DIGITS_MAXIMUM && number.precision() < DIGITS_MAXIMUM;
            return sane ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException otherwise) {
            return Optional.empty();
        }
    }
}
