package org.elmport.camel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elmport.finding.FindingCode;
import org.elmport.plugin.TargetException;
import org.elmport.plugin.TargetFinding;
import org.elmport.plugin.TargetPlugin;
import org.elmport.plugin.item.ItemAnswer;
import org.elmport.plugin.item.ItemTarget;
import org.elmport.plugin.item.TargetContext;
import org.elmport.plugin.item.TargetItem;
import org.elmport.plugin.setting.Setting;
import org.elmport.plugin.setting.Settings;
import org.elmport.plugin.setting.SettingsReader;

/** Stands for the router: notes what it is told, and answers as a test says. */
final class KeptCards implements TargetPlugin, ItemTarget {

    final List<String> calls = new ArrayList<>();
    final List<TargetItem> items = new ArrayList<>();
    final List<ItemAnswer> answers = new ArrayList<>();
    int failures;
    boolean closed;
    boolean repeats = true;
    private final String name;

    KeptCards(String name) {
        this.name = name;
    }

    TargetBinding binding() {
        return new TargetBinding(this, new SettingsReader(text -> text, problem -> {}).read("", List.of(), Map.of()));
    }

    static ItemAnswer refusal() {
        FindingCode code = TargetFinding.ITEM_REFUSED;
        return ItemAnswer.refused(code, "no such institution");
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String summary() {
        return "Notes what it is told.";
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of();
    }

    @Override
    public boolean takesDatasets() {
        return false;
    }

    @Override
    public Optional<ItemTarget> openItems(Settings settings, TargetContext context) {
        return Optional.of(this);
    }

    private ItemAnswer answer(String call, TargetItem item) throws TargetException {
        calls.add(call + " " + item.kind() + (item.remoteId().isEmpty() ? "" : " known"));
        items.add(item);
        if (failures-- > 0) {
            throw new TargetException(TargetException.Fault.BUSY, "come back later", "Wait.");
        }
        return answers.isEmpty() ? ItemAnswer.delivered("x", "201") : answers.remove(0);
    }

    @Override
    public ItemAnswer deliver(TargetItem item) throws TargetException {
        return answer("deliver", item);
    }

    @Override
    public ItemAnswer withdraw(TargetItem item) throws TargetException {
        return answer("withdraw", item);
    }

    @Override
    public boolean repeatable() {
        return repeats;
    }

    @Override
    public void close() {
        closed = true;
    }
}
