package org.elmport.rule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.elm.declaration.PropertyKind;
import org.elmport.elm.declaration.TypeDeclaration;
import org.elmport.finding.CredentialRuleFinding;
import org.elmport.finding.Finding;
import org.elmport.finding.FindingCode;
import org.elmport.finding.FindingSink;
import org.elmport.finding.ValidationFinding;
import org.elmport.node.DocumentCursor;
import org.elmport.node.NodeHandler;

/**
 * The rules that only a whole credential can break: nodes whose copies differ, references that lead nowhere, loops,
 * parts with more credits than their whole. Linear in the credential; of each node it keeps a fingerprint.
 */
final class CredentialNodes implements NodeHandler {

    private static final ApplicationProfile EDC = ApplicationProfile.EDC_3_2;
    private static final String ECTS = "http://data.europa.eu/snb/education-credit/6fcec5c5af";
    /** So much may be lost in adding decimal fractions. */
    private static final double ROUNDING = 0.001;

    private final RuleTable rules;
    private final DocumentCursor cursor;
    private final FindingSink findings;
    private final Place place = new Place();
    private final Fingerprint print = new Fingerprint();
    private final Deque<OpenNode> open = new ArrayDeque<>();
    private final Map<String, Integer> openIds = new HashMap<>();
    private final Map<String, KnownNode> known = new HashMap<>();
    /** Of each property and language of a concept the fingerprint of its text; the key is a fingerprint as well. */
    private final Map<Long, Long> conceptTexts = new HashMap<>();

    private final List<NamedReference> references = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final PartRelations parts;
    private boolean anonymous;
    private long anonymousNodes;

    CredentialNodes(RuleProfile profile, DocumentCursor cursor, FindingSink findings) {
        this.rules = RuleTable.of(profile);
        this.cursor = cursor;
        this.findings = findings;
        this.parts = new PartRelations(findings);
    }

    @Override
    public void startEntity(TypeDeclaration type, String id) {
        place.start(type, id);
        push(new OpenNode(null, type, id));
    }

    @Override
    public void startNode(PropertyDeclaration property, TypeDeclaration type, String id) {
        if (id.isEmpty()) {
            anonymous(property);
        } else {
            named(property, type, id);
        }
        place.enter(property);
        push(new OpenNode(property, type, id));
    }

    private void anonymous(PropertyDeclaration property) {
        if ("cred:credentialStatus".equals(property.iri())) {
            add(ValidationFinding.IDENTIFIER_NOT_ABSOLUTE, property, "the status has no id, which the shapes want");
        }
        if (!anonymous && property.kind() != PropertyKind.CONCEPT) {
            anonymous = true;
            add(
                    CredentialRuleFinding.NODE_WITHOUT_ID,
                    property,
                    "the " + property.name() + " has no id, perhaps others");
        }
    }

    private void named(PropertyDeclaration property, TypeDeclaration type, String id) {
        if (!AddressForm.absolute(id) && !id.startsWith("_:")) {
            add(ValidationFinding.IDENTIFIER_NOT_ABSOLUTE, property, "the id of the " + type.name() + " is relative");
        }
        if (openIds.containsKey(id)) {
            add(CredentialRuleFinding.NODE_INSIDE_ITSELF, property, "the " + type.name() + " stands inside itself");
        }
        relate(property, id);
    }

    private void relate(PropertyDeclaration property, String id) {
        OpenNode owner = open.element();
        if (!owner.id.isEmpty() && PartRelations.takes(property)) {
            parts.add(at(property, id), owner.id);
        }
    }

    private void push(OpenNode node) {
        open.push(node);
        if (!node.id.isEmpty()) {
            openIds.merge(node.id, 1, Integer::sum);
        }
    }

    @Override
    public void value(PropertyDeclaration property, String lexical, String qualifier) {
        OpenNode node = open.element();
        node.whole = true;
        node.content.add(property, lexical, qualifier, print);
        if (node.via != null && node.via.kind() == PropertyKind.CONCEPT) {
            conceptText(node, property, lexical, qualifier);
        } else if ("elm:point".equals(property.iri()) && LexicalForm.decimal(lexical)) {
            node.points = Double.parseDouble(lexical.strip());
        }
    }

    /** Keeps a reference for the end, unless it leads to what is there already and stays as it is. */
    private void refer(PropertyDeclaration property, String id) {
        KnownNode target = known.get(id);
        if (target == null || !property.range(EDC).contains(target.type())) {
            references.add(at(property, id));
        }
    }

    /** Labels of a concept may stand in one copy alone, but not contradict each other. */
    private void conceptText(OpenNode node, PropertyDeclaration property, String label, String language) {
        boolean once = property.kind() == PropertyKind.NOTATION || property.uniqueLanguage(EDC);
        if (once && !node.id.isEmpty()) {
            long text = print.of(label).high();
            Long before = conceptTexts.putIfAbsent(key(node.id, property, language), text);
            if (before != null && before != text) {
                add(
                        CredentialRuleFinding.NODE_COPIES_DIFFER,
                        property,
                        "a concept has two different " + property.name());
            }
        }
    }

    private long key(String id, PropertyDeclaration property, String language) {
        return NodeContent.mix(property, print.of(id).high())
                ^ Long.rotateLeft(print.of(language).low(), 17);
    }

    @Override
    public void reference(PropertyDeclaration property, String id) {
        OpenNode node = open.element();
        node.whole = true;
        node.content.add(property, print.of(id).high());
        if (openIds.containsKey(id)) {
            add(
                    CredentialRuleFinding.NODE_INSIDE_ITSELF,
                    property,
                    "the " + property.name() + " leads back to an outer node");
        }
        refer(property, id);
        relate(property, id);
    }

    @Override
    public void end() {
        OpenNode node = open.pop();
        place.leave();
        OpenNode outer = open.peek();
        if (outer != null && node.via != null) {
            outer.whole = true;
            outer.content.add(node.via, content(node, outer, node.via));
            credits(node, outer, node.via);
        }
        if (!node.id.isEmpty()) {
            if (openIds.merge(node.id, -1, Integer::sum) == 0) {
                openIds.remove(node.id);
            }
            know(node);
        }
        if (node.credits > 0 && node.partCredits > node.credits + ROUNDING) {
            findings.add(Finding.of(
                    CredentialRuleFinding.CREDITS_OF_PARTS,
                    place.record(),
                    cursor.here(),
                    place.path(),
                    "the parts have more credits than the " + node.type.name()));
        }
    }

    /** What a node is to the outer one. Of a node without id each copy is another node, which matters where one may be. */
    private long content(OpenNode node, OpenNode outer, PropertyDeclaration via) {
        if (!node.id.isEmpty()) {
            return print.of(node.id).high();
        }
        boolean one = rules.rule(outer.type).properties[via.index()].maximum == 1;
        return one ? ++anonymousNodes : node.content.sum(print);
    }

    private static void credits(OpenNode node, OpenNode outer, PropertyDeclaration via) {
        switch (via.name()) {
            case "framework" -> outer.ects = ECTS.equals(node.id);
            case "creditReceived", "creditPoint" -> outer.credits += node.ects ? node.points : 0;
            case "hasPart" -> outer.partCredits += node.credits;
            default -> {
                // has nothing to do with credits
            }
        }
    }

    private void know(OpenNode node) {
        boolean concept = node.via != null && node.via.kind() == PropertyKind.CONCEPT;
        if (!node.whole && node.via != null && !concept) {
            if (!node.type.properties().isEmpty()) {
                refer(node.via, node.id);
            }
            return;
        }
        KnownNode before = known.putIfAbsent(node.id, new KnownNode(node.type, node.content));
        boolean same = before == null
                || (before.type().equals(node.type)
                        && (concept || before.content().same(node.content, print)));
        if (!same) {
            findings.add(Finding.of(
                    CredentialRuleFinding.NODE_COPIES_DIFFER,
                    place.record(),
                    cursor.here(),
                    node.via == null ? place.path() : place.path(node.via),
                    "another node with the same id says something else than this " + node.type.name()));
        }
    }

    /** A node is named with a kind; in the graph it is of that kind, too, whatever it says elsewhere. */
    void mentioned(PropertyDeclaration property, TypeDeclaration type, String id) {
        KnownNode target = known.get(id);
        if (target == null || !target.type().equals(type)) {
            mentions.add(new Mention(at(property, id), type));
        }
    }

    private void mentions() {
        for (Mention mention : mentions) {
            KnownNode target = known.get(mention.reference().target());
            if (target != null && !target.type().equals(mention.type())) {
                findings.add(mention.reference()
                        .about(
                                CredentialRuleFinding.NODE_COPIES_DIFFER,
                                "the node is named as a " + mention.type().name() + ", and is a "
                                        + target.type().name()));
            }
        }
    }

    /** Reports what only the end of the credential shows. */
    void finish() {
        for (NamedReference reference : references) {
            KnownNode target = known.get(reference.target());
            if (target == null) {
                findings.add(reference.about(
                        ValidationFinding.REFERENCE_DANGLING, "no node of the credential has the id referred to"));
            } else if (!reference.property().range(EDC).contains(target.type())) {
                findings.add(reference.about(
                        ValidationFinding.REFERENCE_WRONG_KIND,
                        "the node referred to is a " + target.type().name()));
            }
        }
        mentions();
        parts.finish();
    }

    private NamedReference at(PropertyDeclaration property, String id) {
        return new NamedReference(place.record(), cursor.here(), place.path(property), property, id);
    }

    private void add(FindingCode code, PropertyDeclaration property, String message) {
        findings.add(Finding.of(code, place.record(), cursor.here(), place.path(property), message));
    }

    /** A node that is named with its kind, and stands elsewhere. */
    private record Mention(NamedReference reference, TypeDeclaration type) {}

    /** What is kept of a node. */
    private record KnownNode(TypeDeclaration type, NodeContent content) {}
}
