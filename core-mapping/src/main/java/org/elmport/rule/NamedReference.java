package org.elmport.rule;

import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.finding.Finding;
import org.elmport.finding.FindingCode;
import org.elmport.finding.RecordReference;
import org.elmport.finding.SourcePointer;
import org.elmport.finding.ValidationFinding;

/** A reference with all that is needed to name it later. */
record NamedReference(
        RecordReference record, SourcePointer source, String path, PropertyDeclaration property, String target) {

    /** The finding that says that it leads nowhere, or to the wrong kind. */
    Finding unresolved(int bits, ReferenceTable table) {
        String wanted = table.kinds(property);
        if ((bits & table.declaredBits()) == 0) {
            return finding(
                    ValidationFinding.REFERENCE_DANGLING,
                    "no " + wanted + " of the document has the identifier " + Excerpt.of(target));
        }
        return finding(
                ValidationFinding.REFERENCE_WRONG_KIND,
                Excerpt.of(target) + " is of the kind " + table.kinds(bits) + "; wanted is " + wanted);
    }

    /** The finding that says that it closes a circle. */
    Finding circle() {
        String message = target.equals(record.id())
                ? "the record is given as a part of itself"
                : "by way of " + Excerpt.of(target) + " the record is a part of itself";
        return finding(ValidationFinding.PART_OF_CYCLE, message);
    }

    /** A finding about it. */
    Finding about(FindingCode code, String message) {
        return Finding.of(code, record, source, path, message);
    }

    private Finding finding(ValidationFinding code, String message) {
        return Finding.of(code, record, source, path, message);
    }
}
