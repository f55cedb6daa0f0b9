package org.elmport.camel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.elmport.dataset.Dataset;
import org.elmport.dataset.DatasetForm;
import org.elmport.elm.Entity;
import org.elmport.elm.LangString;
import org.elmport.elm.LearningOutcome;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.finding.FindingSink;
import org.elmport.plugin.DatasetTarget;
import org.elmport.plugin.Receipt;
import org.elmport.plugin.TargetException;
import org.elmport.plugin.TargetPlugin;
import org.elmport.plugin.setting.Setting;
import org.elmport.plugin.setting.Settings;
import org.elmport.plugin.setting.SettingsReader;

/** A target that keeps what it gets, or fails. */
record KeptDataset(String name, boolean fails, List<String> delivered) implements TargetPlugin, DatasetTarget {

    /** Something to deliver. */
    static final Entity OUTCOME = LearningOutcome.builder("https://id.uni.example/outcome/1")
            .addTitle(LangString.of("en", "Reads tide tables"))
            .build();

    static TargetBinding binding(String name, boolean fails, List<String> delivered) {
        return new TargetBinding(
                new KeptDataset(name, fails, delivered),
                new SettingsReader(text -> text, problem -> {}).read("", List.of(), Map.of()));
    }

    @Override
    public String summary() {
        return "Keeps what it gets.";
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of();
    }

    @Override
    public DatasetTarget openDataset(Settings settings, FindingSink lost) {
        return this;
    }

    @Override
    public Receipt deliver(Dataset dataset) throws TargetException {
        if (fails) {
            throw new TargetException(TargetException.Fault.UNREACHABLE, "No connection.", "Look.");
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            dataset.write(out, DatasetForm.LOQ_XML, ApplicationProfile.LOQ_3_3_1, lost -> {});
        } catch (IOException never) {
            throw new IllegalStateException(never);
        }
        delivered.add(out.toString(StandardCharsets.UTF_8));
        return new Receipt(true, List.of());
    }

    @Override
    public void close() {
        // nothing is held
    }
}
