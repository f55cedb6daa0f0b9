package org.elmport.rule;

import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.elm.declaration.PropertyKind;
import org.elmport.elm.declaration.TypeDeclaration;
import org.elmport.finding.Finding;
import org.elmport.finding.FindingSink;
import org.elmport.finding.RecordReference;
import org.elmport.finding.SourcePointer;
import org.elmport.finding.ValidationFinding;
import org.elmport.node.DocumentCursor;
import org.elmport.node.NodeHandler;
import org.elmport.spill.FingerprintTable;
import org.elmport.spill.SpillException;
import org.elmport.spill.SpillOptions;
import org.jspecify.annotations.Nullable;

/**
 * The rules that only a whole dataset can break: identifiers and notations used twice, references that lead nowhere or
 * to the wrong kind of record, circles in part-of relations, parts with more credits than the whole. One pass, linear in the dataset; what it keeps are 128-bit
 * fingerprints, of which a fixed number is in memory and the rest on disk, and text only of the references that are open,
 * up to {@link #NAMED_REFERENCES}. Close it to let go of what is on disk. When the disk fails or is full, every method may
 * throw a {@link SpillException}. Not for several threads at once.
 *
 * <p>Sources: keys, references and uniqueness of the LOQ schema; {@code isPartOf}, {@code generalisationOf} and {@code
 * publisher}, which the schema does not check, from the shapes.
 */
public final class DatasetRules implements NodeHandler, AutoCloseable {

    /**
     * How many open references are kept with all that is needed to name them. Faulty references beyond it are counted,
     * and named by {@link #secondReading} where the dataset can be read again.
     */
    public static final int NAMED_REFERENCES = 10_000;

    private final ReferenceTable table = ReferenceTable.get();
    private final DocumentCursor cursor;
    private final FindingSink findings;
    private final Place place = new Place();
    private final Fingerprint print = new Fingerprint();
    private final SpillOptions memory;
    private final DatasetIdentifiers identifiers;
    private final FingerprintTable notations;
    private final PartGraph parts;
    private final PartCredits credits = new PartCredits();
    private PartCredits.@Nullable Excess excess;
    private final ReferenceLog open;
    private final ReferenceLog partReferences;

    /** Rules for a dataset that comes from a document; findings carry the place of the cursor. */
    public DatasetRules(DocumentCursor cursor, FindingSink findings) {
        this(cursor, findings, NAMED_REFERENCES, SpillOptions.standard());
    }

    /** Rules for entities that come from no document. */
    public DatasetRules(FindingSink findings) {
        this(new DocumentCursor(""), findings);
    }

    DatasetRules(DocumentCursor cursor, FindingSink findings, int namedReferences, SpillOptions memory) {
        this.cursor = cursor;
        this.findings = findings;
        this.memory = memory;
        this.identifiers = new DatasetIdentifiers(memory);
        this.notations = new FingerprintTable(memory);
        this.parts = new PartGraph(memory);
        this.open = new ReferenceLog(namedReferences);
        this.partReferences = new ReferenceLog(namedReferences);
    }

    @Override
    public void startEntity(TypeDeclaration type, String id) {
        place.start(type, id);
        credits.startEntity();
        int before = identifiers.declare(print.of(id), table.declared(type));
        if (before != 0) {
            add(
                    ValidationFinding.IDENTIFIER_TWICE,
                    place.path(),
                    "an earlier " + table.kinds(before) + " has the identifier " + Excerpt.of(id));
        }
    }

    @Override
    public void startNode(PropertyDeclaration property, TypeDeclaration type, String id) {
        place.enter(property);
        credits.startNode(property, type, id);
    }

    @Override
    public void value(PropertyDeclaration property, String lexical, String qualifier) {
        credits.value(property, lexical);
        if (property.kind() == PropertyKind.NOTATION && identifier(place.inner()) && notedBefore(print.of(lexical))) {
            add(
                    ValidationFinding.NOTATION_TWICE,
                    place.path(property),
                    "an earlier identifier of the document has the notation " + Excerpt.of(lexical));
        }
    }

    private boolean notedBefore(Fingerprint notation) {
        return notations.put(notation.high(), notation.low(), 1) != 0;
    }

    private boolean identifier(@Nullable PropertyDeclaration property) {
        return property != null && table.identifier(property);
    }

    @Override
    public void reference(PropertyDeclaration property, String id) {
        if (LexicalForm.blank(id)) {
            return;
        }
        if (!table.satisfied(identifiers.declared(print.of(id)), property)) {
            identifiers.want(print, table.wanted(property));
            if (open.takes(this::resolved)) {
                open.add(named(property, id));
            }
        }
        ReferenceTable.Part part = table.part(property);
        if (part != ReferenceTable.Part.NONE) {
            relate(part, property, id);
        }
    }

    private void relate(ReferenceTable.Part part, PropertyDeclaration property, String id) {
        int target = parts.node(print.of(id));
        int owner = parts.node(print.of(place.id()));
        if (part == ReferenceTable.Part.TARGET) {
            parts.add(owner, target);
        } else {
            parts.add(target, owner);
        }
        if (partReferences.takes(settled -> false)) {
            partReferences.add(named(property, id));
        }
    }

    @Override
    public void end() {
        PropertyDeclaration inner = place.inner();
        if (inner != null) {
            credits.endNode(inner);
        } else if (credits.sum() > 0) {
            identifiers.credit(print.of(place.id()), credits.sum());
        }
        place.leave();
    }

    private NamedReference named(PropertyDeclaration property, String id) {
        return new NamedReference(place.record(), cursor.here(), place.path(property), property, id);
    }

    private boolean resolved(NamedReference reference) {
        return table.satisfied(identifiers.declared(print.of(reference.target())), reference.property());
    }

    /**
     * Reports what only the end of the dataset shows: first open references, then circles, each in the order of the
     * dataset; last, how many faulty references there are that cannot be named.
     */
    public void finish() {
        ReferenceFindings faults = faults(findings);
        long unnamed = faults.unnamed();
        if (unnamed > 0) {
            findings.add(Finding.of(
                    ValidationFinding.REFERENCES_NOT_NAMED,
                    RecordReference.NONE,
                    new SourcePointer(cursor.resource(), 0, 0, ""),
                    "",
                    unnamed + " more identifiers or circles are at fault"));
        }
    }

    /** Whether {@link #finish} can name every faulty reference; otherwise a {@link #secondReading} can. */
    public boolean allNamed() {
        return faults(ignored -> {}).unnamed() == 0
                && (partReferences.whole() || excess().all().isEmpty());
    }

    private PartCredits.Excess excess() {
        PartCredits.Excess known = excess;
        if (known == null) {
            known = PartCredits.excess(parts, identifiers, memory);
            excess = known;
        }
        return known;
    }

    private ReferenceFindings faults(FindingSink sink) {
        ReferenceFindings faults = new ReferenceFindings(identifiers, parts, excess(), sink, memory);
        open.kept().forEach(faults::reference);
        partReferences.kept().forEach(faults::part);
        return faults;
    }

    /**
     * Takes the same dataset once more and reports every faulty reference with its place: instead of {@link #finish},
     * when there are more than could be kept.
     */
    public NodeHandler secondReading(DocumentCursor again) {
        return new SecondReading(again, new ReferenceFindings(identifiers, parts, excess(), findings, memory));
    }

    private void add(ValidationFinding code, String path, String message) {
        findings.add(Finding.of(code, place.record(), cursor.here(), path, message));
    }

    /** How many places of the tables were looked at; grows with the dataset alone. */
    long steps() {
        return identifiers.steps() + notations.steps() + parts.steps();
    }

    /** Whether some of it had to go to disk. */
    boolean onDisk() {
        return identifiers.onDisk() || notations.onDisk();
    }

    @Override
    public void close() {
        identifiers.close();
        notations.close();
        parts.close();
    }
}
