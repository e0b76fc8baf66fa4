package dz.mujamma.persistence.career;

import dz.mujamma.persistence.job.JsonTexts;
import dz.mujamma.persistence.shared.Statements;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One act with the names of all it speaks of; not there for whoever may not read it. */
@Dependent
public class ActCards {
    private static final String CARD =
            """
            select a.kind_id, a.effect_on, a.ends_on, a.position_id, a.grade_id, a.step, a.post_id, a.unit_id, a.other_body_id,
                   a.target_act_id, a.basis_ar, a.basis_fr, a.commission_ref, a.commission_on, a.details, a.regime_id, a.restricted,
                   g.name_ar, g.name_fr, p.number || ' · ' || p.title_ar, p.number || ' · ' || p.title_fr, u.name_ar, u.name_fr,
                   s.name_ar, s.name_fr, b.name_ar, b.name_fr, a.drafted_by, a.drafted_at, a.signed_by, a.signatory_ar, a.signatory_fr,
                   a.notified_at, a.acknowledged_at
            from mujamma.act a
            left join mujamma.grade g on g.id = a.grade_id
            left join mujamma.post p on p.id = a.post_id
            left join mujamma.unit u on u.id = a.unit_id
            left join mujamma.statutory_position s on s.id = a.position_id
            left join mujamma.body b on b.id = a.other_body_id
            where a.id = ?""";
    private static final String LINKED =
            """
            select a.id, a.kind_id, k.name_ar, k.name_fr, a.reference, a.status, a.target_act_id is not distinct from ?
            from mujamma.act a join mujamma.act_kind k on k.id = a.kind_id
            where (a.target_act_id = ? or a.id = (select t.target_act_id from mujamma.act t where t.id = ?))
              and a.status <> 'DISCARDED'
            order by a.id""";

    @Inject
    private Statements statements;

    @Inject
    private ActList list;

    private record Link(ActCard.Linked act, boolean successor) {}

    public Optional<ActCard> find(long id) {
        return statements.rows(ActCards::card, CARD, id).stream().findFirst().flatMap(card -> list.find(id)
                .map(row -> with(row, card, links(id))));
    }

    private List<Link> links(long id) {
        return statements.rows(ActCards::link, LINKED, id, id, id);
    }

    private static ActCard with(ActRow row, ActCard card, List<Link> links) {
        return new ActCard(
                row,
                card.content(),
                card.regime(),
                card.restricted(),
                card.grade(),
                card.post(),
                card.unit(),
                card.position(),
                card.otherBody(),
                card.draftedBy(),
                card.draftedAt(),
                card.signedBy(),
                card.signatory(),
                card.notifiedAt(),
                card.acknowledgedAt(),
                links.stream()
                        .filter(link -> !link.successor())
                        .map(Link::act)
                        .findFirst()
                        .orElse(null),
                links.stream().filter(Link::successor).map(Link::act).toList());
    }

    private static Link link(ResultSet row) throws SQLException {
        return new Link(
                new ActCard.Linked(
                        row.getLong(1),
                        row.getString(2),
                        ActVisas.name(row, 3),
                        row.getString(5),
                        ActStatus.valueOf(row.getString(6))),
                row.getBoolean(7));
    }

    private static ActCard card(ResultSet row) throws SQLException {
        return new ActCard(
                null,
                content(row),
                row.getString(16),
                row.getBoolean(17),
                ActVisas.name(row, 18),
                ActVisas.name(row, 20),
                ActVisas.name(row, 22),
                ActVisas.name(row, 24),
                ActVisas.name(row, 26),
                row.getString(28),
                ActVisas.instant(row, 29),
                row.getString(30),
                ActVisas.name(row, 31),
                ActVisas.instant(row, 33),
                ActVisas.instant(row, 34),
                null,
                List.of());
    }

    private static ActContent content(ResultSet row) throws SQLException {
        String position = row.getString(4);
        return new ActContent(
                row.getString(1),
                row.getObject(2, LocalDate.class),
                row.getObject(3, LocalDate.class),
                new Situation(
                        position == null ? null : Position.valueOf(position),
                        row.getObject(5, Long.class),
                        row.getObject(6, Integer.class),
                        row.getObject(7, Long.class),
                        row.getObject(8, Long.class)),
                row.getString(9),
                row.getObject(10, Long.class),
                row.getString(11),
                row.getString(12),
                row.getString(13),
                row.getObject(14, LocalDate.class),
                JsonTexts.read(row.getString(15)));
    }
}
