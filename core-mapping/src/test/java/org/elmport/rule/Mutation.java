package org.elmport.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.elm.declaration.Cardinality;
import org.elmport.elm.declaration.Datatype;
import org.elmport.elm.declaration.ElmModel;
import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.elm.declaration.PropertyKind;
import org.elmport.elm.declaration.TypeDeclaration;
import org.elmport.finding.ValidationFinding;

/**
 * One thing made wrong in one line of {@link SampleDataset}, and the finding that has to follow, told from the
 * declarations and not from the rules.
 *
 * @param line the index of the line
 * @param replacement the lines that stand there instead
 */
record Mutation(int line, List<String> replacement, ValidationFinding expected) {

    /** All that can be made wrong in the sample. */
    static List<Mutation> all(List<String> lines) {
        List<Mutation> mutations = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Optional<PropertyDeclaration> property = property(lines, i);
            if (property.isPresent()) {
                ofProperty(mutations, lines, i, property.get());
            }
        }
        return mutations;
    }

    private static void ofProperty(
            List<Mutation> mutations, List<String> lines, int line, PropertyDeclaration property) {
        String text = lines.get(line);
        boolean leaf = line + 1 == lines.size() || level(lines.get(line + 1)) <= level(text);
        Cardinality cardinality = property.cardinality(ApplicationProfile.LOQ_3_3_1);
        boolean alone =
                lines.stream().filter(other -> name(other).equals(name(text))).count() == 1;
        if (leaf && cardinality.minimum() > 0 && alone) {
            mutations.add(new Mutation(line, List.of(), ValidationFinding.CARDINALITY_MINIMUM));
        }
        if (leaf && !cardinality.many()) {
            mutations.add(new Mutation(line, List.of(text, text), ValidationFinding.CARDINALITY_MAXIMUM));
        }
        switch (property.kind()) {
            case TEXT -> ofText(mutations, line, text, property);
            case LINK ->
                mutations.add(new Mutation(line, List.of(text + "/nowhere"), ValidationFinding.REFERENCE_DANGLING));
            case CONCEPT -> ofConcept(mutations, line, text, property);
            case LITERAL -> ofLiteral(mutations, line, text, property);
            case NOTATION, EMBEDDED -> {
                // what is in them has mutations of its own
            }
        }
    }

    private static void ofText(List<Mutation> mutations, int line, String text, PropertyDeclaration property) {
        String untagged = text.replaceFirst("@[a-z]*", "@");
        mutations.add(new Mutation(line, List.of(untagged), ValidationFinding.LANGUAGE_TAG));
        mutations.add(new Mutation(line, List.of(untagged.replace("@", "@qqq")), ValidationFinding.LANGUAGE_TAG));
        mutations.add(
                new Mutation(line, List.of(text.substring(0, text.indexOf('@') + 3)), ValidationFinding.EMPTY_TEXT));
        if (property.uniqueLanguage()) {
            mutations.add(new Mutation(line, List.of(text, text + " twice"), ValidationFinding.LANGUAGE_TWICE));
        }
    }

    private static void ofConcept(List<Mutation> mutations, int line, String text, PropertyDeclaration property) {
        ValidationFinding code = property.closedConcept()
                ? ValidationFinding.CONCEPT_UNKNOWN
                : ValidationFinding.CONCEPT_WITHOUT_ADDRESS;
        String concept = property.closedConcept() ? text.replace(">", "X>") : text.replace("http://", "");
        mutations.add(new Mutation(line, List.of(concept), code));
    }

    private static void ofLiteral(List<Mutation> mutations, int line, String text, PropertyDeclaration property) {
        if (property.datatype() != Datatype.STRING && property.datatype() != Datatype.ANY_URI) {
            mutations.add(new Mutation(line, List.of(text + "!"), ValidationFinding.DATATYPE));
        }
    }

    private static Optional<PropertyDeclaration> property(List<String> lines, int line) {
        int level = level(lines.get(line));
        if (level == 0) {
            return Optional.empty();
        }
        int parent = line;
        while (level(lines.get(parent)) >= level) {
            parent--;
        }
        TypeDeclaration owner = level == 1
                ? ElmModel.get().type(lines.get(parent).split(" ", 2)[0]).orElseThrow()
                : property(lines, parent).orElseThrow().range().get(0);
        return owner.property(name(lines.get(line)))
                .filter(property -> property.kind() != PropertyKind.EMBEDDED || level > 0);
    }

    static int level(String line) {
        return (line.length() - line.stripLeading().length()) / 2;
    }

    private static String name(String line) {
        return line.strip().split("[@ :]", 2)[0];
    }
}
