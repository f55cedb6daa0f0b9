package org.elmport.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.elm.declaration.Cardinality;
import org.elmport.elm.declaration.ElmModel;
import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.elm.declaration.PropertyKind;
import org.elmport.elm.declaration.TypeDeclaration;
import org.elmport.finding.ValidationFinding;
import org.elmport.rule.RuleProfile;

/** The page of one application profile: a table for each class of the model. */
final class ProfilePage {

    static final String INDEX = """
        # Implementation profiles

        *Written by `ProfilePagesTest` from the declarations of the model and from filled files, of which each field was
        taken away in turn.*

        What each application profile asks for, class by class: whether a property is mandatory, what it is called in XML,
        JSON-LD and RDF, which fields of a source give it, and what happens when it is missing. The codes of findings are
        explained in [findings.md](../findings.md), the settings for defaults in [settings.md](../settings.md).

        | profile | classes | properties | of these mandatory | given by csv | given by jdbc | given by ooapi | given by elmo |
        | --- | --- | --- | --- | --- | --- | --- | --- |
        """;

    private static final int SHOWN = 60;

    private final ApplicationProfile profile;
    private final List<? extends ProfileSource> sources;

    ProfilePage(ApplicationProfile profile, List<? extends ProfileSource> sources) {
        this.profile = profile;
        this.sources = sources;
    }

    /** The profile and its version, such as {@code loq-3.3.1}. */
    String name() {
        String constant = profile.name().toLowerCase(Locale.ROOT);
        return constant.substring(0, constant.indexOf('_')) + "-" + profile.version();
    }

    String fileName() {
        return name() + ".md";
    }

    /** Whether the mapping of a catalogue is measured against this very profile. */
    private boolean loq() {
        return name().startsWith("loq");
    }

    private boolean credentials() {
        return profile.family() == ApplicationProfile.Family.EDC;
    }

    private static boolean absent(Cardinality cardinality) {
        return cardinality.maximum() == 0;
    }

    private List<PropertyDeclaration> properties(TypeDeclaration type) {
        return type.properties().stream()
                .filter(property -> !absent(property.cardinality(profile)))
                .toList();
    }

    private List<TypeDeclaration> types() {
        return ElmModel.get().types().stream()
                .filter(type -> !properties(type).isEmpty())
                .toList();
    }

    /** The line of the index. */
    String line() {
        List<PropertyDeclaration> all =
                types().stream().flatMap(type -> properties(type).stream()).toList();
        return "| [" + name() + "](" + fileName() + ") | " + types().size() + " | " + all.size() + " | "
                + all.stream()
                        .filter(property -> property.cardinality(profile).minimum() > 0)
                        .count()
                + " | " + given(all, "csv") + " | " + given(all, "jdbc") + " | " + given(all, "ooapi") + " | "
                + given(all, "elmo") + " |\n";
    }

    private String given(List<PropertyDeclaration> all, String name) {
        return sources.stream()
                .filter(source -> source.name().equals(name))
                .map(source -> String.valueOf(all.stream()
                        .filter(property -> source.gives(property.toString()))
                        .count()))
                .findFirst()
                .orElse("—");
    }

    String text() {
        StringBuilder page = new StringBuilder("# Profile " + name() + "\n\n")
                .append("*Written by `ProfilePagesTest`; do not edit.*\n\n")
                .append("`elm:` stands for `")
                .append(profile.ontology())
                .append("`.");
        if (!profile.xmlNamespace().isEmpty()) {
            page.append(" XML elements are in `").append(profile.xmlNamespace()).append("`.");
        }
        page.append(" To check a document: ").append(commands()).append('.');
        page.append("""


            *How often*: **bold** is mandatory. *Sources*: file and column of `csv`; view of `jdbc`, whose columns are called as
            those of `csv` in the same line, unless the setting `columns` names others; document and field of `ooapi`;
            element and what stands around it of `elmo`. "By rule" is made by the mapping without a field of its own, and
            "—" means that the source cannot say it. *When missing*: what was reported when the fields were taken away; a
            property for which nothing is reported is left out.
            """);
        if (credentials()) {
            page.append("""

                Sources, examples and what happens are those of credentials that were made of results, with all facts about
                the learner, an issuer and a mandate that are set, and pictures.
                """);
        } else if (!loq()) {
            page.append("""

                Sources, examples and what happens are those of the records of a catalogue, which this profile shares with
                LOQ.
                """);
        }
        types().forEach(type -> section(page, type));
        return page.toString();
    }

    /** The pages have the names of the model; the command calls some of the rules otherwise. */
    private String commands() {
        return Stream.of(RuleProfile.values())
                .filter(rules -> rules.application() == profile)
                .map(rules -> "`elmport validate --profile " + rules + " FILE`")
                .collect(Collectors.joining(", "));
    }

    private void section(StringBuilder page, TypeDeclaration type) {
        page.append("\n## ")
                .append(type.name())
                .append("\n\n`")
                .append(type.iri())
                .append('`');
        if (loq() && !type.container().isEmpty()) {
            page.append(", in XML `")
                    .append(type.container())
                    .append('/')
                    .append(type.element())
                    .append('`');
        }
        page.append("\n\n| property | how often | what | ");
        sources.forEach(source -> page.append(source.name()).append(" | "));
        page.append("example | when missing |\n")
                .append("| --- | --- | --- | --- | --- |")
                .append(" --- |".repeat(sources.size()))
                .append('\n');
        properties(type).forEach(property -> row(page, property));
    }

    private void row(StringBuilder page, PropertyDeclaration property) {
        Cardinality cardinality = property.cardinality(profile);
        List<String> cells = new ArrayList<>();
        cells.add("`" + property.name() + "`");
        cells.add(cardinality.minimum() > 0 ? "**" + cardinality + "**" : cardinality.toString());
        cells.add(what(property));
        sources.forEach(source -> cells.add(source(property, source)));
        cells.add(example(property));
        cells.add(missing(property, cardinality));
        page.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private String what(PropertyDeclaration property) {
        List<String> parts = new ArrayList<>(List.of("`" + property.iri(profile) + "`"));
        if (!property.term().equals(property.name())) {
            parts.add("JSON-LD `" + property.term() + "`");
        }
        parts.add(kind(property));
        return String.join(", ", parts);
    }

    private static String kind(PropertyDeclaration property) {
        return switch (property.kind()) {
            case TEXT -> "text with language";
            case NOTATION -> "code";
            case LITERAL -> property.datatype().xsdName();
            case CONCEPT ->
                property.codeLists().isEmpty()
                        ? "any concept"
                        : "concept of "
                                + property.codeLists().stream()
                                        .map(list -> list.name()
                                                .toLowerCase(Locale.ROOT)
                                                .replace('_', '-'))
                                        .collect(Collectors.joining(", "));
            case EMBEDDED, LINK ->
                (property.kind() == PropertyKind.LINK ? "reference to " : "")
                        + property.range().stream()
                                .map(TypeDeclaration::name)
                                .map(name -> "[" + name + "](#" + name.toLowerCase(Locale.ROOT) + ")")
                                .collect(Collectors.joining(" or "));
        };
    }

    /** The fields, each file once. */
    private static String source(PropertyDeclaration property, ProfileSource source) {
        String name = property.toString();
        SortedMap<String, Set<String>> files = new TreeMap<>();
        source.givers(name)
                .forEach(key -> files.computeIfAbsent(key.file(), any -> new TreeSet<>())
                        .add(key.field()));
        if (files.isEmpty()) {
            return source.gives(name) ? "by rule" : "—";
        }
        return files.entrySet().stream()
                .map(file -> source.namedAsThoseBefore(file.getKey()) ? "`" + file.getKey() + "`" : fields(file))
                .collect(Collectors.joining("<br>"));
    }

    private static String fields(Map.Entry<String, Set<String>> file) {
        return file.getKey() + ": "
                + file.getValue().stream().map(field -> "`" + field + "`").collect(Collectors.joining(", "));
    }

    private String example(PropertyDeclaration property) {
        if (property.kind() == PropertyKind.EMBEDDED) {
            return "";
        }
        return sources.stream()
                .flatMap(source -> source.example(property.toString()).stream())
                .map(ProfilePage::shown)
                .findFirst()
                .orElse("");
    }

    private static String shown(String value) {
        String line = value.replaceAll("\\s+", " ").replace("|", "\\|").replace("`", "'");
        return "`" + (line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…") + "`";
    }

    private String missing(PropertyDeclaration property, Cardinality cardinality) {
        Set<String> effects = new TreeSet<>();
        sources.forEach(source -> effects.addAll(source.effects(property.toString())));
        if (effects.isEmpty() && cardinality.minimum() > 0) {
            effects.add("`" + ValidationFinding.CARDINALITY_MINIMUM.code() + "`, the record is held back");
        }
        return String.join("<br>", effects);
    }
}
