package org.elmport.simulator.qdr;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.elm.declaration.TypeDeclaration;
import org.elmport.node.NodeHandler;

/** Collects what people look for in the register: opportunities, courses, qualifications and accreditations. */
final class RecordCollector implements NodeHandler {

    private static final Set<String> KINDS =
            Set.of("LearningOpportunity", "LearningAchievementSpecification", "Qualification", "Accreditation");

    /**
     * A record as a document describes it.
     *
     * @param kind the name of its class
     * @param id its identity in the document
     * @param title its first title
     */
    record Described(String kind, String id, String title) {}

    private final List<Described> records = new ArrayList<>();
    private String kind = "";
    private String id = "";
    private String title = "";
    private int depth;

    List<Described> records() {
        return records;
    }

    @Override
    public void startEntity(TypeDeclaration type, String entity) {
        kind = type.name();
        id = entity;
        title = "";
        depth = 1;
    }

    @Override
    public void startNode(PropertyDeclaration property, TypeDeclaration type, String node) {
        depth++;
    }

    @Override
    public void value(PropertyDeclaration property, String lexical, String qualifier) {
        if (depth == 1 && title.isEmpty() && property.name().equals("title")) {
            title = lexical;
        }
    }

    @Override
    public void reference(PropertyDeclaration property, String target) {
        // the register follows references, the stand-in does not
    }

    @Override
    public void end() {
        depth--;
        if (depth == 0 && KINDS.contains(kind)) {
            records.add(new Described(kind, id, title));
        }
    }
}
