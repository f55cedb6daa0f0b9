package org.elmport.target.file;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.elmport.dataset.Dataset;
import org.elmport.dataset.DatasetForm;
import org.elmport.elm.LangString;
import org.elmport.elm.LearningOutcome;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.finding.FindingSink;
import org.elmport.node.NodeHandler;
import org.elmport.node.NodeWalker;

/** A dataset of one learning outcome with that text. */
record TextDataset(String text) implements Dataset {

    static String written(String text, DatasetForm form, ApplicationProfile profile) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new TextDataset(text).write(out, form, profile, lost -> {});
        return out.toString(StandardCharsets.UTF_8);
    }

    static String written(String text) {
        return written(text, DatasetForm.LOQ_XML, ApplicationProfile.LOQ_3_3_1);
    }

    @Override
    public void write(OutputStream out, DatasetForm form, ApplicationProfile profile, FindingSink lost) {
        form.write(out, profile, lost, this::send);
    }

    @Override
    public void send(NodeHandler handler) {
        NodeWalker.walk(
                LearningOutcome.builder("https://id.uni.example/outcome/1")
                        .addTitle(LangString.of("en", text))
                        .build(),
                handler);
    }

    @Override
    public Map<String, Long> entities() {
        return Map.of("LearningOutcome", 1L);
    }

    @Override
    public void close() {}
}
