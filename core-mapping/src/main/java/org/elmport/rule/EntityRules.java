package org.elmport.rule;

import java.util.Arrays;
import java.util.Objects;
import org.elmport.elm.Entity;
import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.elm.declaration.PropertyKind;
import org.elmport.elm.declaration.TypeDeclaration;
import org.elmport.finding.CredentialRuleFinding;
import org.elmport.finding.FindingSink;
import org.elmport.finding.Severity;
import org.elmport.finding.ValidationFinding;
import org.elmport.node.DocumentCursor;
import org.elmport.node.NodeHandler;
import org.elmport.node.NodeWalker;
import org.jspecify.annotations.Nullable;

/**
 * The rules that one entity can break on its own: how often properties occur, how values are written, languages,
 * vocabularies, addresses, HTML, durations, periods. Takes entities as events, from a document or from
 * {@link NodeWalker}; keeps nothing from one entity to the next. Not for several threads at once; make one for each.
 *
 * <p>Sources: the LOQ schema and shapes, and what the register is known to refuse.
 */
public final class EntityRules implements NodeHandler {

    private static final int FIRST_DEPTH = 8;

    private final RuleProfile profile;
    private final RuleTable rules;
    private final Place place = new Place();
    private final RuleReport report;
    private final TextRules texts;
    private final LiteralRules literals;
    private final ConceptRules concepts;
    private @Nullable Frame[] frames = new Frame[FIRST_DEPTH];
    private int depth;

    /** Rules for entities that come from a document; findings carry the place of the cursor. */
    public EntityRules(RuleProfile profile, DocumentCursor cursor, FindingSink findings) {
        this(profile, cursor, findings, RuleVocabulary.STANDARD);
    }

    /** Rules for entities that come from no document; findings carry the identifier of the entity. */
    public EntityRules(RuleProfile profile, FindingSink findings) {
        this(profile, findings, RuleVocabulary.STANDARD);
    }

    /** The same, with a vocabulary of one's own. */
    public EntityRules(RuleProfile profile, FindingSink findings, RuleVocabulary vocabulary) {
        this(profile, new DocumentCursor(""), findings, vocabulary);
    }

    /** Rules for entities that come from a document, with a vocabulary of one's own. */
    public EntityRules(RuleProfile profile, DocumentCursor cursor, FindingSink findings, RuleVocabulary vocabulary) {
        this.profile = profile;
        this.rules = RuleTable.of(profile);
        this.report = new RuleReport(cursor, findings, place);
        this.texts = new TextRules(report, vocabulary);
        this.literals = new LiteralRules(report);
        this.concepts = new ConceptRules(report, vocabulary);
    }

    /** Checks one entity. */
    public void check(Entity entity) {
        NodeWalker.walk(entity, this);
    }

    @Override
    public void startEntity(TypeDeclaration type, String id) {
        depth = 0;
        place.start(type, id);
        push(rules.rule(type), null, id);
        if (id.isEmpty()) {
            report.atNode(ValidationFinding.IDENTIFIER_NOT_ABSOLUTE, "the record has no identifier");
        } else if (!AddressForm.absolute(id)) {
            report.atNode(ValidationFinding.IDENTIFIER_NOT_ABSOLUTE, Excerpt.of(id) + " is not an absolute IRI");
        } else if (AddressForm.ofMailbox(id)) {
            report.atNode(
                    ValidationFinding.IDENTIFIER_NOT_ABSOLUTE,
                    "the identifier is a mail address, and would make a mailbox of the record");
        }
    }

    @Override
    public void startNode(PropertyDeclaration property, TypeDeclaration type, String id) {
        PropertyRule rule = count(property);
        Frame opened = push(rules.rule(type), rule, id);
        if (rule.kind == PropertyKind.CONCEPT) {
            concepts.check(rule, opened, id, place);
        }
        place.enter(property);
    }

    @Override
    public void value(PropertyDeclaration property, String lexical, String qualifier) {
        PropertyRule rule = count(property);
        switch (rule.kind) {
            case TEXT -> texts.check(top(), rule, lexical, qualifier);
            case LITERAL, NOTATION -> {
                literals.check(top(), rule, lexical);
                concepts.scheme(top(), property, lexical);
            }
            case CONCEPT, EMBEDDED, LINK -> {
                // come as nodes and references
            }
        }
    }

    @Override
    public void reference(PropertyDeclaration property, String id) {
        PropertyRule rule = count(property);
        if (LexicalForm.blank(id)) {
            report.at(ValidationFinding.REFERENCE_EMPTY, property, "the " + property.name() + " refers to nothing");
        } else if (rule.role == PropertyRule.Role.BACK_REFERENCE && !id.equals(place.id())) {
            report.at(
                    ValidationFinding.AWARDING_BACK_REFERENCE,
                    property,
                    "the awarding opportunity belongs to " + Excerpt.of(id));
        }
    }

    @Override
    public void end() {
        Frame frame = top();
        TypeRule rule = Objects.requireNonNull(frame.rule);
        if (!copy(frame)) {
            for (PropertyRule expected : rule.expected) {
                if (frame.counts[expected.index] == 0 && !(expected.part && partItself(frame))) {
                    missing(frame, expected);
                }
            }
        }
        concepts.end(frame);
        dates(frame);
        depth--;
        if (frame.via != null && frame.via.role == PropertyRule.Role.PERIOD) {
            top().end.copy(frame.end);
        }
        place.leave();
    }

    /** Whether a node of a credential stands for one that is written elsewhere. */
    private boolean copy(Frame frame) {
        return profile.credential() && !frame.content && frame.via != null && !frame.id.isEmpty();
    }

    /** Not every part can have parts in turn, whatever the shapes of the diploma supplement say. */
    private static boolean partItself(Frame frame) {
        return frame.via != null && frame.via.part;
    }

    private void missing(Frame frame, PropertyRule rule) {
        String name = rule.property.name();
        if (profile.credential()) {
            frame.path = report.cursor().path();
        }
        if (rule.mandatory()) {
            String wanted = rule.maximum > 1 ? "at least one" : "exactly one";
            report.atStart(
                    frame,
                    ValidationFinding.CARDINALITY_MINIMUM,
                    rule.property,
                    name + " is missing; " + profile + " asks for " + wanted);
        } else {
            report.atStart(
                    frame,
                    ValidationFinding.LEARNING_OUTCOME_RECOMMENDED,
                    rule.property,
                    name + " is missing; the shapes of the register ask for at least one");
        }
    }

    private void dates(Frame frame) {
        if (frame.start.after(frame.end)) {
            report.atNode(ValidationFinding.DATES_OUT_OF_ORDER, "the end lies before the start");
        }
        if (frame.review.after(frame.end)) {
            report.atNode(ValidationFinding.REVIEW_AFTER_EXPIRY, "the review lies after the expiry");
        }
        if (frame.deadline.after(frame.end)) {
            report.atNode(ValidationFinding.DEADLINE_AFTER_END, "the deadline for applications lies after the end");
        }
    }

    private PropertyRule count(PropertyDeclaration property) {
        Frame frame = top();
        PropertyRule rule = Objects.requireNonNull(frame.rule).properties[property.index()];
        int count = ++frame.counts[rule.index];
        frame.content = true;
        if (rule.disappears) {
            report.at(
                    CredentialRuleFinding.VALUE_DISAPPEARS,
                    property,
                    "the context of credentials makes " + property.term() + " disappear");
        } else if (count > rule.maximum && count == rule.maximum + 1) {
            report.at(
                    ValidationFinding.CARDINALITY_MAXIMUM,
                    property,
                    rule.maximum == 0
                            ? profile + " has no " + property.name() + " here"
                            : property.name() + " occurs more than once; " + profile + " allows one");
        }
        if (rule.role == PropertyRule.Role.SET_BY_REGISTER && count == 1) {
            report.at(
                    ValidationFinding.SET_BY_REGISTER,
                    Severity.INFO,
                    property,
                    "the register sets " + property.name() + " itself");
        }
        return rule;
    }

    private Frame top() {
        return Objects.requireNonNull(frames[depth - 1]);
    }

    private Frame push(TypeRule rule, @Nullable PropertyRule via, String id) {
        if (depth == frames.length) {
            frames = Arrays.copyOf(frames, 2 * depth);
        }
        Frame frame = frames[depth];
        if (frame == null) {
            frame = new Frame();
            frames[depth] = frame;
        }
        depth++;
        frame.open(rule, via, id);
        DocumentCursor cursor = report.cursor();
        frame.line = cursor.line();
        frame.column = cursor.column();
        // the reader of credentials is back at the same path when a node ends, and only then it may be asked for
        frame.path = profile.credential() ? "" : cursor.path();
        return frame;
    }
}
