package org.elmport.source.elmo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.elmport.plugin.SourceFinding;

/**
 * Holds a document against the structure of its version. It tells and never refuses: what can be read is read. What is
 * unknown is no fault of the document, as readers of ELMO must pass over it.
 */
final class StructureCheck {

    private static final String SIGNATURE = "http://www.w3.org/2000/09/xmldsig#";
    private static final List<String> FREE = List.of("extension", "currentAddress", "resultOfRecognition", "Signature");

    private final String version;
    private final ElmoFindings findings;
    private final Structure structure = Structure.standard();

    StructureCheck(ElmoDialect dialect, ElmoFindings findings) {
        this.version = dialect.structure();
        this.findings = findings;
    }

    /** Checks a document; nothing where there is no structure to hold it against. */
    void check(ElmoElement elmo) {
        if (!version.isEmpty()) {
            check(elmo, "");
        }
    }

    private void check(ElmoElement element, String above) {
        if (FREE.contains(element.name()) || element.namespace().equals(SIGNATURE)) {
            return;
        }
        List<Structure.Part> parts = structure.below(element.name() + "/" + above, version);
        if (parts.isEmpty()) {
            parts = structure.below(element.name(), version);
        }
        if (!parts.isEmpty()) {
            count(element, parts);
            children(element, parts);
        }
        element.children().forEach(child -> check(child, element.name()));
    }

    private void count(ElmoElement element, List<Structure.Part> parts) {
        for (Structure.Part part : parts) {
            if (part.attribute()) {
                attribute(element, part);
                continue;
            }
            List<ElmoElement> found = element.children(part.name());
            if (found.size() < part.least()) {
                findings.find(
                        ElmoFinding.ELMO_ELEMENT_MISSING,
                        element,
                        "There is no " + part.name() + " in this " + element.name() + ".");
            } else if (found.size() > part.most()) {
                findings.find(
                        ElmoFinding.ELMO_ELEMENT_REPEATED,
                        found.get(part.most()),
                        "There is more than one " + part.name() + " in this " + element.name() + ".");
            }
            found.forEach(child -> value(child, part));
        }
    }

    private void attribute(ElmoElement element, Structure.Part part) {
        String name = part.name().substring(1);
        Optional<String> value = element.attribute(name);
        if (value.isEmpty() && part.least() > 0) {
            findings.find(
                    ElmoFinding.ELMO_ELEMENT_MISSING,
                    element,
                    "There is no attribute " + name + " at this " + element.name() + ".");
        } else if (value.isPresent() && !ValueForm.of(part.content()).fits(value.get())) {
            findings.find(
                    ElmoFinding.ELMO_VALUE_INVALID,
                    element,
                    "The attribute " + name + " must be "
                            + ValueForm.of(part.content()).words() + ".");
        }
    }

    private void value(ElmoElement element, Structure.Part part) {
        ValueForm form = ValueForm.of(part.content());
        if (!form.fits(element.text().strip())) {
            findings.find(ElmoFinding.ELMO_VALUE_INVALID, element, element.name() + " must be " + form.words() + ".");
        }
    }

    private void children(ElmoElement element, List<Structure.Part> parts) {
        List<String> names = new ArrayList<>();
        parts.forEach(part -> names.add(part.name()));
        int furthest = 0;
        boolean told = false;
        for (ElmoElement child : element.children()) {
            int place = names.indexOf(child.name());
            if (place < 0) {
                findings.find(
                        SourceFinding.FIELD_UNKNOWN,
                        child,
                        "The element " + child.name() + " is not known here, and is not carried over.");
            } else if (place < furthest && !told) {
                told = true;
                findings.find(
                        ElmoFinding.ELMO_ELEMENT_MISPLACED,
                        child,
                        child.name() + " stands after " + names.get(furthest) + ", and belongs before it.");
            } else {
                furthest = Math.max(furthest, place);
            }
        }
    }
}
