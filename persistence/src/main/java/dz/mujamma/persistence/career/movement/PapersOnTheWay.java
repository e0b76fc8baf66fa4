package dz.mujamma.persistence.career.movement;

import dz.mujamma.persistence.shared.Statements;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Papers between two bodies: laid down part by part by the one that is left, read and cleared by the other. */
@Dependent
public class PapersOnTheWay {
    private static final String LAY =
            """
            insert into mujamma.movement_paper (movement_id, no, kind_id, part, name, valid_from, valid_to, media_type, size, sha256)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    @Inject
    private Statements statements;

    /** A paper without its content. */
    public record OnTheWay(
            int no,
            String kind,
            String part,
            String name,
            LocalDate validFrom,
            LocalDate validTo,
            String mediaType,
            long size,
            String sha256) {}

    public void lay(long movement, OnTheWay paper) {
        statements.run(
                LAY,
                movement,
                paper.no(),
                paper.kind(),
                paper.part(),
                paper.name(),
                paper.validFrom(),
                paper.validTo(),
                paper.mediaType(),
                paper.size(),
                paper.sha256());
    }

    /** @param no counted from 0 */
    public void lay(long movement, OnTheWay paper, int no, byte[] bytes) {
        statements.run(
                "insert into mujamma.movement_paper_part (movement_id, paper_no, no, part, bytes) values (?, ?, ?, ?, ?)",
                movement,
                paper.no(),
                no,
                paper.part(),
                bytes);
    }

    public List<OnTheWay> of(long movement) {
        return statements.rows(
                row -> new OnTheWay(
                        row.getInt(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getObject(5, LocalDate.class),
                        row.getObject(6, LocalDate.class),
                        row.getString(7),
                        row.getLong(8),
                        row.getString(9)),
                "select no, kind_id, part, name, valid_from, valid_to, media_type, size, sha256 "
                        + "from mujamma.movement_paper where movement_id = ? order by no",
                movement);
    }

    /** Empty after the last part. */
    public Optional<byte[]> find(long movement, int paper, int no) {
        return statements
                .rows(
                        row -> row.getBytes(1),
                        "select bytes from mujamma.movement_paper_part where movement_id = ? and paper_no = ? and no = ?",
                        movement,
                        paper,
                        no)
                .stream()
                .findFirst();
    }

    public void clear(long movement) {
        statements.run("delete from mujamma.movement_paper_part where movement_id = ?", movement);
        statements.run("delete from mujamma.movement_paper where movement_id = ?", movement);
    }
}
