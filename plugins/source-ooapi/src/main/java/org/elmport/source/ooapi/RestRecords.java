package org.elmport.source.ooapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.elmport.plugin.CrawlSummary;
import org.elmport.plugin.RecordSource;
import org.elmport.plugin.SourceException;
import org.elmport.plugin.setting.Settings;
import org.elmport.record.RecordKind;
import org.elmport.record.SourceRecord;
import org.jspecify.annotations.Nullable;

/**
 * One way through a live system: the lists of organisations, programmes and courses, and below each programme and
 * course its offerings, for the interface has no list of all offerings. Where a job asks for people, also the list of
 * those, and below each what ties them to offerings.
 */
final class RestRecords implements RecordSource {

    /** Statuses with which systems say that they do without a list that others only refer to. */
    private static final Set<Integer> OPTIONAL_LIST = Set.of(403, 404, 405, 501);

    /** Statuses with which systems say that a course or programme has gone meanwhile. */
    private static final Set<Integer> GONE = Set.of(404, 410);

    private final RestLists lists;
    private final Delivery delivery;
    private final Deque<PagedList> waiting = new ArrayDeque<>();
    private final List<String> affiliations;
    private final Deque<SourceRecord> ready = new ArrayDeque<>();
    private @Nullable PagedList below;
    private Optional<Owner> owner = Optional.empty();
    private boolean learnt;
    private boolean ended;

    private RestRecords(RestLists lists, Delivery delivery, List<String> affiliations) {
        this.lists = lists;
        this.affiliations = affiliations;
        this.delivery = delivery;
        boolean runs = delivery.wants(RecordKind.OFFERING);
        plan(delivery.wants(RecordKind.ORGANISATION), Entity.ORGANIZATION, "/organizations");
        plan(runs || delivery.wants(RecordKind.PROGRAMME), Entity.PROGRAM, "/programs");
        plan(runs || delivery.wants(RecordKind.COURSE), Entity.COURSE, "/courses");
        plan(
                delivery.reads(Entity.PERSON) || delivery.reads(Entity.ASSOCIATION),
                Entity.PERSON,
                OoapiAddresses.people(affiliations));
    }

    /** Stands before the first request. */
    static RestRecords open(Settings settings, Delivery delivery, Clock clock, Patience patience) {
        return new RestRecords(
                Connection.lists(settings, delivery, clock, patience),
                delivery,
                settings.get(OoapiSettings.AFFILIATIONS));
    }

    private void plan(boolean wanted, Entity entity, String path) {
        if (wanted) {
            waiting.add(new PagedList(lists, entity, path, Set.of()));
        }
    }

    @Override
    public Optional<SourceRecord> next() throws SourceException {
        learn();
        while (ready.isEmpty()) {
            PagedList list = below != null ? below : waiting.peek();
            if (list == null) {
                ended = true;
                ready.addAll(delivery.scales());
                return Optional.ofNullable(ready.poll());
            }
            Optional<PagedList.Found> found = list.next();
            if (found.isEmpty()) {
                leave(list);
                continue;
            }
            read(list.entity(), found.get());
        }
        return Optional.of(ready.remove());
    }

    private void leave(PagedList list) {
        if (list == below) {
            below = null;
            owner = Optional.empty();
        } else {
            waiting.remove();
        }
    }

    private void read(Entity entity, PagedList.Found found) {
        if (entity == Entity.PERSON && !affiliated(found.node())) {
            return;
        }
        Optional<Item> admitted = delivery.admit(entity, found.node(), found.resource(), found.pointer());
        if (admitted.isEmpty()) {
            return;
        }
        Item item = admitted.get();
        if (entity == Entity.PROGRAM || entity == Entity.COURSE) {
            delivery.learn(entity, found.node(), found.resource(), found.pointer());
        } else if (entity == Entity.OFFERING) {
            delivery.learnOffering(item, found.node(), owner);
        }
        ready.addAll(delivery.deliver(entity, item, entity == below() ? owner : Optional.empty()));
        goBelow(entity, item.id());
    }

    /** What the list below a course, a programme or a person holds; another list stands by itself. */
    private @Nullable Entity below() {
        PagedList list = below;
        return list == null ? null : list.entity();
    }

    /** Some systems pass over what they are asked for, and send everybody. */
    private boolean affiliated(JsonNode person) {
        JsonNode of = person.path("affiliations");
        return affiliations.isEmpty()
                || !of.isArray()
                || of.isEmpty()
                || StreamSupport.stream(of.spliterator(), false)
                        .map(JsonNode::asText)
                        .anyMatch(affiliations::contains);
    }

    /** Next come the offerings of this course or programme, or the associations of this person. */
    private void goBelow(Entity entity, String id) {
        if (id.equals(".") || id.equals("..")) {
            return;
        }
        Optional<PagedList> list = switch (entity) {
            case PROGRAM -> offerings("/programs", id);
            case COURSE -> offerings("/courses", id);
            case PERSON -> associations(id);
            default -> Optional.empty();
        };
        list.ifPresent(found -> {
            below = found;
            owner = entity.kind().map(kind -> new Owner(kind, id));
        });
    }

    private Optional<PagedList> offerings(String list, String id) {
        return delivery.wants(RecordKind.OFFERING)
                ? Optional.of(new PagedList(lists, Entity.OFFERING, OoapiAddresses.offerings(list, id), GONE))
                : Optional.empty();
    }

    private Optional<PagedList> associations(String id) {
        return delivery.reads(Entity.ASSOCIATION)
                ? Optional.of(new PagedList(lists, Entity.ASSOCIATION, OoapiAddresses.associations(id), GONE))
                : Optional.empty();
    }

    /** Reads first what records take from others. */
    private void learn() throws SourceException {
        if (learnt) {
            return;
        }
        learnt = true;
        if (delivery.wants(RecordKind.OFFERING)) {
            learn(Entity.ACADEMIC_SESSION, "/academic-sessions");
        }
        if (delivery.wants(RecordKind.PROGRAMME)) {
            learn(Entity.EDUCATION_SPECIFICATION, "/education-specifications");
        }
    }

    private void learn(Entity entity, String path) throws SourceException {
        PagedList list = new PagedList(lists, entity, path, OPTIONAL_LIST);
        Optional<PagedList.Found> found = list.next();
        while (found.isPresent()) {
            PagedList.Found one = found.get();
            if (delivery.admit(entity, one.node(), one.resource(), one.pointer())
                    .isPresent()) {
                delivery.learn(entity, one.node(), one.resource(), one.pointer());
            }
            found = list.next();
        }
    }

    @Override
    public CrawlSummary summary() {
        return delivery.summary(ended && !lists.incomplete(), lists.pages(), List.of());
    }

    @Override
    public void close() {
        // connections belong to the client, which keeps them for a while and then lets go of them
    }
}
