package org.elmport.source.elmo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.elmport.plugin.SourceException;
import org.elmport.record.Attachment;
import org.elmport.record.ResultRecord;
import org.elmport.record.Text;
import org.elmport.record.TranscriptEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Attachments stay out unless they are asked for, and only whole PDFs come in. */
class AttachmentsTest {

    @TempDir
    Path directory = Path.of("");

    private ElmoRun run(String document) {
        return new ElmoRun(directory).file("a.xml", document);
    }

    @Test
    void theyAreLeftOutAndToldOnce() throws SourceException {
        // when
        ElmoRun run = run(ElmoRun.document("version-1")).read();

        // then
        assertThat(run.records(ResultRecord.class))
                .allSatisfy(result -> assertThat(result.transcript()
                                .map(TranscriptEntry::attachments)
                                .orElseThrow())
                        .isEmpty());
        assertThat(run.findings(ElmoFinding.ELMO_ATTACHMENTS_LEFT_OUT)).hasSize(1);
    }

    @Test
    void thoseOfTheReportBelongToAllItsResultsWhereTheyAreAskedFor() throws SourceException {
        // when
        ElmoRun run =
                run(ElmoRun.document("version-1")).setting("attachments", true).read();

        // then
        assertThat(run.records(ResultRecord.class))
                .allSatisfy(result -> assertThat(result.transcript()
                                .map(TranscriptEntry::attachments)
                                .orElseThrow())
                        .contains(new Attachment(
                                Text.of("en", "Transcript on paper"),
                                Text.EMPTY,
                                "application/pdf",
                                "JVBERi0xLjQKJSBpbnZlbnRlZAo=")));
        assertThat(run.codes()).doesNotContain("SRC-ELMO-ATTACHMENTS-LEFT-OUT");
    }

    @Test
    void trap23WhatIsNoWholePdfIsNeverTaken() throws SourceException { // trap sis 23
        for (String content : new String[] {
            "data:application/pdf;base64,iiNhz6QfDnnDybjHLBF2...",
            "data:application/pdf;base64,PHNjcmlwdD4=",
            "data:text/html;base64,PHNjcmlwdD4=",
            "data:application/pdf,%25PDF",
            ""
        }) {
            // when
            ElmoRun run = run(ElmoRun.document("version-1")
                            .replace("data:application/pdf;base64,JVBERi0xLjQKJSBpbnZlbnRlZAo=", content))
                    .setting("attachments", true)
                    .read();

            // then
            assertThat(run.codes()).as(content).contains("SRC-ELMO-ATTACHMENT-UNREADABLE");
            assertThat(run.records(ResultRecord.class))
                    .allSatisfy(result -> assertThat(result.transcript()
                                    .map(TranscriptEntry::attachments)
                                    .orElseThrow())
                            .isEmpty());
        }
    }
}
