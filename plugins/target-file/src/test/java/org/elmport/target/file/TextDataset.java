package org.elmport.target.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.elmport.dataset.Dataset;
import org.elmport.dataset.DatasetForm;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.finding.FindingSink;
import org.elmport.node.NodeHandler;

/** A dataset that writes a text, with the form and version behind it. */
record TextDataset(String text) implements Dataset {

    static String written(String text, DatasetForm form, ApplicationProfile profile) {
        return text + " " + form.word() + " " + profile.version();
    }

    static String written(String text) {
        return written(text, DatasetForm.LOQ_XML, ApplicationProfile.LOQ_3_3_1);
    }

    @Override
    public void write(OutputStream out, DatasetForm form, ApplicationProfile profile, FindingSink lost)
            throws IOException {
        out.write(written(text, form, profile).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void send(NodeHandler handler) {
        // no entities, only bytes
    }

    @Override
    public Map<String, Long> entities() {
        return Map.of();
    }

    @Override
    public void close() {}
}
