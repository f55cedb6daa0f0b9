package org.elmport.acceptance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.elmport.annex.AnnexFinding;
import org.elmport.annex.AnnexForm;
import org.elmport.annex.IntegrityRule;
import org.elmport.annex.StandardElement;
import org.junit.jupiter.api.Test;

/** Writes the page of the profile annex-1 from the declarations, and fails when the one at hand was stale. */
class AnnexPageTest {

    @Test
    void thePageOfTheProfileIsCurrent() throws IOException {
        // given
        StringBuilder page = new StringBuilder("# Profile annex-1: standard elements of micro-credentials\n\n"
                + "<!-- Written by AnnexPageTest from the declarations in the code; edit those, not this. -->\n\n"
                + "Annex I of the Council Recommendation of 16 June 2022 (2022/C 243/02) lists what a micro-credential"
                + " says: M stands for mandatory, O for optional. `elmport annex1 FILE` prints the list, filled, for each"
                + " micro-credential of a catalogue or a credential.\n\n"
                + "Held to `recommendation-2022`, a level that is missing is a warning, because it is wanted where a"
                + " framework applies; every other mandatory element that is missing is an error. `dc4eu-euhemc` wants"
                + " the level, 1 to 15 ECTS credits, an assessment, and an outcome with a competence besides.\n\n"
                + "A learning outcome that was made from the title, because the source had none, never counts.\n");
        elements(page);
        sources(page);
        rules(page);

        // then
        GeneratedPage.at("docs/profiles/annex-1.md").holds(page.toString());
    }

    private static void elements(StringBuilder page) {
        page.append(
                "\n## Elements\n\n| no. | element | in a catalogue | in a credential |\n| --- | --- | --- | --- |\n");
        for (StandardElement element : StandardElement.values()) {
            row(
                    page,
                    element.number(),
                    element.title(),
                    place(element, AnnexForm.CATALOGUE),
                    place(element, AnnexForm.CREDENTIAL));
        }
    }

    private static String place(StandardElement element, AnnexForm form) {
        return element.belongsTo(form) ? element.places(form) : "does not belong here";
    }

    private static void sources(StringBuilder page) {
        page.append("\n## What to add in the source\n\n| no. | what | by source system |\n| --- | --- | --- |\n");
        for (StandardElement element : StandardElement.values()) {
            List<String> words = new ArrayList<>();
            for (Map.Entry<String, String> system : element.sourceWords().entrySet()) {
                words.add(system.getKey() + ": " + system.getValue());
            }
            row(page, element.number(), element.wanted(), String.join("; ", words));
        }
    }

    private static void rules(StringBuilder page) {
        page.append("\n## Integrity rules\n\nOf the micro-credential attestation rulebook; they say nothing where what"
                + " they are about is not there.\n\n| rule | what it wants | findings |\n| --- | --- | --- |\n");
        for (IntegrityRule rule : IntegrityRule.values()) {
            List<String> codes = Arrays.stream(AnnexFinding.values())
                    .filter(code -> code.rule().filter(rule::equals).isPresent())
                    .map(code -> "`" + code.code() + "`")
                    .toList();
            row(page, rule.code(), rule.statement(), String.join(", ", codes));
        }
    }

    private static void row(StringBuilder page, String... cells) {
        for (String cell : cells) {
            page.append("| ").append(cell.replace("|", "\\|")).append(' ');
        }
        page.append("|\n");
    }
}
