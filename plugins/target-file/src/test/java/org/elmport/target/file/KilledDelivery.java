package org.elmport.target.file;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.elmport.dataset.Dataset;
import org.elmport.dataset.DatasetForm;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.finding.FindingSink;
import org.elmport.node.NodeHandler;
import org.elmport.plugin.setting.Settings;
import org.elmport.plugin.setting.SettingsReader;

/** Delivers in a process of its own, says when half of it is written, and waits to be killed. */
final class KilledDelivery {

    static final String HALFWAY = "halfway";

    private KilledDelivery() {}

    public static void main(String[] arguments) throws Exception {
        Settings settings = new SettingsReader(text -> text, problem -> {
                    throw new AssertionError(problem);
                })
                .read("", new FileTargetPlugin().settings(), Map.of("path", arguments[0]));
        new FileTargetPlugin().openDataset(settings, lost -> {}).deliver(new EndlessDataset());
    }

    private static final class EndlessDataset implements Dataset {

        @Override
        public void write(OutputStream out, DatasetForm form, ApplicationProfile profile, FindingSink lost) {
            throw new AssertionError("a target sends the dataset to its writers");
        }

        @Override
        public void send(NodeHandler handler) throws IOException {
            new TextDataset("a word ".repeat(1 << 17)).send(handler);
            System.out.println(HALFWAY);
            System.out.flush();
            while (System.in.read() >= 0) {
                new TextDataset("one more").send(handler);
            }
        }

        @Override
        public Map<String, Long> entities() {
            return Map.of();
        }

        @Override
        public void close() {}
    }
}
