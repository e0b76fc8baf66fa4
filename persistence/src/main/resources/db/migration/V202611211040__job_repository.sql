-- The batch runtime's own tables, made here because the application role may not create tables.
create table batch.job_instance (
    jobinstanceid   bigserial    not null primary key,
    version         integer,
    jobname         varchar(512),
    applicationname varchar(512)
);
create table batch.job_execution (
    jobexecutionid  bigserial    not null primary key,
    jobinstanceid   bigint       not null references batch.job_instance (jobinstanceid) on delete cascade,
    version         integer,
    createtime      timestamptz,
    starttime       timestamptz,
    endtime         timestamptz,
    lastupdatedtime timestamptz,
    batchstatus     varchar(30),
    exitstatus      varchar(512),
    jobparameters   varchar(3000),
    restartposition varchar(255)
);
create index job_execution_instance_ix on batch.job_execution (jobinstanceid);
create table batch.step_execution (
    stepexecutionid      bigserial    not null primary key,
    jobexecutionid       bigint       not null references batch.job_execution (jobexecutionid) on delete cascade,
    version              integer,
    stepname             varchar(255),
    starttime            timestamptz,
    endtime              timestamptz,
    batchstatus          varchar(30),
    exitstatus           varchar(512),
    executionexception   varchar(2048),
    persistentuserdata   bytea,
    readcount            integer,
    writecount           integer,
    commitcount          integer,
    rollbackcount        integer,
    readskipcount        integer,
    processskipcount     integer,
    filtercount          integer,
    writeskipcount       integer,
    readercheckpointinfo bytea,
    writercheckpointinfo bytea
);
create index step_execution_execution_ix on batch.step_execution (jobexecutionid);
create table batch.partition_execution (
    partitionexecutionid integer not null,
    stepexecutionid      bigint  not null references batch.step_execution (stepexecutionid) on delete cascade,
    version              integer,
    batchstatus          varchar(30),
    exitstatus           varchar(512),
    executionexception   varchar(2048),
    persistentuserdata   bytea,
    readercheckpointinfo bytea,
    writercheckpointinfo bytea,
    primary key (partitionexecutionid, stepexecutionid)
);
grant select, insert, update, delete on all tables in schema batch to ${app};
grant usage, select on all sequences in schema batch to ${app};
