package dz.mujamma.web.notification;

import dz.mujamma.ejb.notification.NotificationService;
import dz.mujamma.persistence.notification.Notification;
import dz.mujamma.web.shared.ListRequest;
import dz.mujamma.web.shared.LocalAddress;
import dz.mujamma.web.shared.RowsModel;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;

/** The inbox. Following a message marks it read. */
@Named
@RequestScoped
public class NotificationListView {
    static final String ID = "id";
    static final String TO = "to";

    @EJB
    private NotificationService notifications;

    @Inject
    private ListRequest list;

    @Inject
    private ExternalContext external;

    private RowsModel<Notification> rows;

    @PostConstruct
    void read() {
        rows = RowsModel.readPages(list, notifications::inbox);
    }

    public void follow() throws IOException {
        mark();
        external.redirect(external.getRequestContextPath() + LocalAddress.orHome(list.text(TO)));
    }

    public void mark() {
        Long id = list.whole(ID);
        notifications.markRead(id == null ? List.of() : List.of(id));
        read();
    }

    public void markAll() {
        notifications.markAllRead();
        read();
    }

    public RowsModel<Notification> getRows() {
        return rows;
    }
}
