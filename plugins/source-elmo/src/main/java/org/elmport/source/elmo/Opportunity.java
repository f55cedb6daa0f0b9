package org.elmport.source.elmo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.elmport.record.RecordKind;

/** What every reader wants to know of a learning opportunity specification. */
final class Opportunity {

    static final String SPECIFICATION = "learningOpportunitySpecification";
    private static final String INSTANCE = "learningOpportunityInstance";
    private static final List<String> KINDS = List.of("degree programme", "module", "course", "class");

    private Opportunity() {}

    /** The specifications of which it consists. */
    static List<ElmoElement> parts(ElmoElement specification) {
        List<ElmoElement> parts = new ArrayList<>();
        specification.children("hasPart").forEach(part -> parts.addAll(part.children(SPECIFICATION)));
        return parts;
    }

    /** What it was for the learner. */
    static Optional<ElmoElement> instance(ElmoElement specification) {
        return specification.child("specifies").flatMap(specifies -> specifies.child(INSTANCE));
    }

    /** A whole programme, or something smaller. */
    static RecordKind kind(ElmoElement specification) {
        return type(specification).startsWith("degree") ? RecordKind.PROGRAMME : RecordKind.COURSE;
    }

    private static String type(ElmoElement specification) {
        return specification.value("type").orElse("").toLowerCase(Locale.ROOT);
    }

    /** The place of its kind among all kinds, the largest first; negative where it has none. */
    static int rank(ElmoElement specification) {
        return KINDS.indexOf(type(specification));
    }

    /** The kinds and values of its identifiers, else its titles: what tells it from others of the same report. */
    static String identity(ElmoElement element) {
        StringBuilder identity = new StringBuilder();
        element.children("identifier").stream()
                .filter(identifier -> identifier.value().isPresent())
                .map(identifier -> identifier.attribute("type").orElse("") + ":"
                        + identifier.value().orElse(""))
                .sorted()
                .forEach(text -> identity.append(text).append('\n'));
        if (identity.isEmpty()) {
            element.children("title")
                    .forEach(title -> identity.append(title.text().strip()).append('\n'));
        }
        return identity.toString();
    }
}
