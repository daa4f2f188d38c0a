// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

/** Body of `cancelSyncRiskOperation`. */
export type CancelSyncRiskOperationDto = {
  /** IDs of the risky operations. */
  syncRiskOperationIds: number[];
};

/** Result of canceling risky operations. */
export type CancelSyncRiskOperationsDataDto = {
  /** IDs of the operations that were canceled. */
  successList: number[];
  /** IDs of the operations that could not be canceled. */
  faildList: number[];
};

/** Answer of `cancelSyncRiskOperation`. */
export type CancelSyncRiskOperationsRespDto = {
  /** Business status, which is not the HTTP status: 200 means that the operation succeeded. */
  statusCode: number;
  /**
   * What happened, for a person; in the language of the client's `lang` where the service has it.
   */
  message: string;
  /**
   * Detailed error code that names the exact fault, one of GenAuth's API code list. Not sent when
   * the operation succeeded.
   */
  apiCode?: number;
  /** Number of the request, to quote to GenAuth's support. Sent when the request failed. */
  requestId?: string;
  /** Result of the operation. */
  data: CancelSyncRiskOperationsDataDto;
};

/** Body of `createSyncTask`. */
export type CreateSyncTaskDto = {
  /** Which field of the source sets which field of the target. */
  fieldMapping: SyncTaskFieldMapping[];
  /** How the task is started. */
  syncTaskTrigger: CreateSyncTaskDto.syncTaskTrigger;
  /**
   * Direction: `upstream` copies from the other system into the user pool, `downstream` copies from
   * the user pool into the other system.
   */
  syncTaskFlow: CreateSyncTaskDto.syncTaskFlow;
  /** Settings of the other system. */
  clientConfig: SyncTaskClientConfig;
  /** Type of the other system. */
  syncTaskType: CreateSyncTaskDto.syncTaskType;
  /** Name of the synchronization task. */
  syncTaskName: string;
  /**
   * Organization that belongs to the task. An upstream task is bound to its organization by its
   * first run; a downstream task needs it at creation. Required when `syncTaskFlow` is
   * `downstream`.
   */
  organizationCode?: string;
  /**
   * Which users and departments are copied. Omitted, the whole organization is copied. Only when
   * `syncTaskFlow` is `downstream`.
   */
  provisioningScope?: SyncTaskProvisioningScope;
  /** When a timed task runs. Inferred: only when `syncTaskTrigger` is `timed`. */
  timedScheduler?: SyncTaskTimedScheduler;
};
export namespace CreateSyncTaskDto {
  export enum syncTaskType {
    LARK = "lark",
    /** International edition of Lark. */
    LARK_INTERNATIONAL = "lark-international",
    /** WeCom. */
    WECHATWORK = "wechatwork",
    DINGTALK = "dingtalk",
    /** Windows Active Directory. */
    ACTIVE_DIRECTORY = "active-directory",
    /** iTalent by Beisen. */
    ITALENT = "italent",
    /** Maycur expense reports. */
    MAYCUR = "maycur",
    LDAP = "ldap",
    MOKA = "moka",
    /** Fxiaoke CRM. */
    FXIAOKE = "fxiaoke",
    /** A custom system. */
    SCIM = "scim",
    /** Xiaoshouyi CRM. */
    XIAOSHOUYI = "xiaoshouyi",
    /** Kayang HR. */
    KAYANG = "kayang",
    CUSTOM = "custom",
  }
  export enum syncTaskFlow {
    UPSTREAM = "upstream",
    DOWNSTREAM = "downstream",
  }
  export enum syncTaskTrigger {
    /** Started by hand. */
    MANUALLY = "manually",
    /** Started at set times. */
    TIMED = "timed",
    /** Started by events. */
    AUTOMATIC = "automatic",
  }
}

/** One run of a synchronization task. */
export type SyncJobDto = {
  /** ID of the synchronization job. */
  syncJobId: number;
  /** ID of the task to which the job belongs. */
  syncTaskId: number;
  /** Time of creation. Format: `date-time`. */
  createdAt: string;
  /** Time of the last change. Format: `date-time`. */
  updatedAt: string;
  /** State of the job. */
  syncStatus: SyncJobDto.syncStatus;
  /**
   * Direction: `upstream` copies from the other system into the user pool, `downstream` copies from
   * the user pool into the other system.
   */
  syncFlow: SyncJobDto.syncFlow;
  /** How the task is started. */
  syncTrigger: SyncJobDto.syncTrigger;
  /** Number of departments to copy. */
  departmentCountAll: number;
  /** Number of departments that were copied. */
  departmentCountSucc: number;
  /** Number of departments to change. */
  departmentUpdateCountAll: number;
  /** Number of departments that were changed. */
  departmentUpdateCountSucc: number;
  /** Number of users to copy. */
  accountCountAll: number;
  /** Number of users that were copied. */
  accountCountSucc: number;
  /** Number of users to change. */
  accountUpdateCountAll: number;
  /** Number of users that were changed. */
  accountUpdateCountSucc: number;
  /** Why the job failed. */
  errMsg?: string;
};
export namespace SyncJobDto {
  export enum syncStatus {
    /** Never run. */
    FREE = "free",
    /** Waiting for execution. */
    PENDING = "pending",
    /** Running. */
    ON_PROGRESS = "onProgress",
    SUCCESS = "success",
    FAILED = "failed",
  }
  export enum syncFlow {
    UPSTREAM = "upstream",
    DOWNSTREAM = "downstream",
  }
  export enum syncTrigger {
    /** Started by hand. */
    MANUALLY = "manually",
    /** Started at set times. */
    TIMED = "timed",
    /** Started by events. */
    AUTOMATIC = "automatic",
  }
}

/** Answer of `listSyncJobs`. */
export type SyncJobPaginatedRespDto = {
  /** Business status, which is not the HTTP status: 200 means that the operation succeeded. */
  statusCode: number;
  /**
   * What happened, for a person; in the language of the client's `lang` where the service has it.
   */
  message: string;
  /**
   * Detailed error code that names the exact fault, one of GenAuth's API code list. Not sent when
   * the operation succeeded.
   */
  apiCode?: number;
  /** Number of the request, to quote to GenAuth's support. Sent when the request failed. */
  requestId?: string;
  /** Result of the operation. */
  data: SyncJobPagingDto;
};

/** One page of synchronization jobs. */
export type SyncJobPagingDto = {
  /** Total number of records. */
  totalCount: number;
  /** Items of the list. */
  list: SyncJobDto[];
};

/** Answer of `getSyncJob`. */
export type SyncJobSingleRespDto = {
  /** Business status, which is not the HTTP status: 200 means that the operation succeeded. */
  statusCode: number;
  /**
   * What happened, for a person; in the language of the client's `lang` where the service has it.
   */
  message: string;
  /**
   * Detailed error code that names the exact fault, one of GenAuth's API code list. Not sent when
   * the operation succeeded.
   */
  apiCode?: number;
  /** Number of the request, to quote to GenAuth's support. Sent when the request failed. */
  requestId?: string;
  /** Result of the operation. */
  data: SyncJobDto;
};

/** An operation that is not executed without confirmation because of its risk. */
export type SyncRiskOperationDto = {
  /** ID of the risky operation. */
  syncRiskOperationId: number;
  /** ID of the synchronization task. */
  syncTaskId: number;
  /** Time of creation. Format: `date-time`. */
  createdAt: string;
  /** Time of the last change. Format: `date-time`. */
  updatedAt: string;
  /** State of the operation. */
  status: SyncRiskOperationDto.status;
  /** Priority; a lower number is a higher priority. */
  level: number;
  /** Type of the object that the operation affects. */
  objectType: SyncRiskOperationDto.objectType;
  /** Name of the object: a user, a group or a department. */
  objectName: string;
  /** ID of the object. */
  objectId: string;
  /** Why the operation failed. */
  errMsg?: string;
};
export namespace SyncRiskOperationDto {
  export enum status {
    PENDING = "PENDING",
    SUCCESS = "SUCCESS",
    FAILED = "FAILED",
    CANCELED = "CANCELED",
    EXECUTING = "EXECUTING",
  }
  export enum objectType {
    DEPARTMENT = "DEPARTMENT",
    USER = "USER",
  }
}

/** Answer of `listSyncRiskOperations`. */
export type SyncRiskOperationPaginatedRespDto = {
  /** Business status, which is not the HTTP status: 200 means that the operation succeeded. */
  statusCode: number;
  /**
   * What happened, for a person; in the language of the client's `lang` where the service has it.
   */
  message: string;
  /**
   * Detailed error code that names the exact fault, one of GenAuth's API code list. Not sent when
   * the operation succeeded.
   */
  apiCode?: number;
  /** Number of the request, to quote to GenAuth's support. Sent when the request failed. */
  requestId?: string;
  /** Result of the operation. */
  data: SyncRiskOperationPagingDto;
};

/** One page of risky operations. */
export type SyncRiskOperationPagingDto = {
  /** Total number of records. */
  totalCount: number;
  /** Items of the list. */
  list: SyncRiskOperationDto[];
};

/** Settings of synchronization with Windows Active Directory. */
export type SyncTaskActiveDirectoryClientConfig = {
  /** Code of the identity provider. */
  syncIdentityProviderCode?: string;
  /** URL of the provisioning ticket. */
  ticket_url?: string;
};

/** Settings of the other system: the field of its type. */
export type SyncTaskClientConfig = {
  /** Settings of synchronization with Lark. */
  larkConfig?: SyncTaskLarkClientConfig;
  /** Settings of synchronization with the international edition of Lark. */
  larkInternationalConfig?: SyncTaskLarkClientConfig;
  /** Settings of synchronization with WeCom. */
  wechatworkConfig?: SyncTaskWechatworkClientConfig;
  /** Settings of synchronization with DingTalk. */
  dingtalkConfig?: SyncTaskDingtalkClientConfig;
  /** Settings of synchronization with Moka. */
  mokaConfig?: SyncTaskMokaClientConfig;
  /** Settings of synchronization with a custom system. */
  scimConfig?: SyncTaskScimClientConfig;
  /** Settings of synchronization with Windows Active Directory. */
  activeDirectoryConfig?: SyncTaskActiveDirectoryClientConfig;
  /** Settings of synchronization with an LDAP server. */
  ldapConfig?: SyncTaskLdapClientConfig;
  /** Settings of synchronization with iTalent. */
  italentConfig?: SyncTaskItalentClientConfig;
  /** Settings of synchronization with Maycur. */
  maycurConfig?: SyncTaskMaycurClientConfig;
  /** Settings of synchronization with Fxiaoke. */
  fxiaokeConfig?: SyncTaskFxiaokeClientConfig;
  /** Settings of synchronization with Xiaoshouyi. */
  xiaoshouyiConfig?: SyncTaskXiaoshouyiClientConfig;
  /** Settings of synchronization with Kayang HR. */
  kayangConfig?: SyncTaskKayangClientConfig;
};

/** Settings of synchronization with DingTalk. */
export type SyncTaskDingtalkClientConfig = {
  /** ID of the company at DingTalk. */
  corpId: string;
  /** AppKey of the application at DingTalk. */
  appKey: string;
  /** AppSecret of the application. */
  appSecret: string;
  /** Key that decrypts the events of DingTalk. */
  aes_key?: string;
  /** Token that signs the events. */
  token?: string;
};

/** A synchronization task. */
export type SyncTaskDto = {
  /** ID of the synchronization task. */
  syncTaskId: number;
  /** Time of creation. Format: `date-time`. */
  createdAt: string;
  /** Time of the last change. Format: `date-time`. */
  updatedAt: string;
  /** Name of the synchronization task. */
  syncTaskName: string;
  /** Type of the other system. */
  syncTaskType: SyncTaskDto.syncTaskType;
  /**
   * Direction: `upstream` copies from the other system into the user pool, `downstream` copies from
   * the user pool into the other system.
   */
  syncFlow: SyncTaskDto.syncFlow;
  /** How the task is started. */
  syncTrigger: SyncTaskDto.syncTrigger;
  /** Error of the last job. */
  lastSyncMessage?: string;
  /** Progress of the last job. */
  lastSyncRate?: number;
  /** State of the last job. */
  lastSyncStatus?: SyncTaskDto.lastSyncStatus;
  /** Time of the last job. Format: `date-time`. */
  lastSyncTime?: string;
  /**
   * Organization that belongs to the task. An upstream task is bound to its organization by its
   * first run; a downstream task needs it at creation.
   */
  organizationCode?: string;
  /**
   * Which users and departments are copied. Omitted, the whole organization is copied. Only when
   * `syncFlow` is `downstream`.
   */
  provisioningScope?: SyncTaskProvisioningScope;
  /** Which field of the source sets which field of the target. */
  fieldMapping: SyncTaskFieldMapping[];
  /** When a timed task runs. */
  timedScheduler?: SyncTaskTimedScheduler;
};
export namespace SyncTaskDto {
  export enum syncTaskType {
    LARK = "lark",
    /** International edition of Lark. */
    LARK_INTERNATIONAL = "lark-international",
    /** WeCom. */
    WECHATWORK = "wechatwork",
    DINGTALK = "dingtalk",
    /** Windows Active Directory. */
    ACTIVE_DIRECTORY = "active-directory",
    /** iTalent by Beisen. */
    ITALENT = "italent",
    /** Maycur expense reports. */
    MAYCUR = "maycur",
    LDAP = "ldap",
    MOKA = "moka",
    /** Fxiaoke CRM. */
    FXIAOKE = "fxiaoke",
    /** A custom system. */
    SCIM = "scim",
    /** Xiaoshouyi CRM. */
    XIAOSHOUYI = "xiaoshouyi",
    /** Kayang HR. */
    KAYANG = "kayang",
    CUSTOM = "custom",
  }
  export enum syncFlow {
    UPSTREAM = "upstream",
    DOWNSTREAM = "downstream",
  }
  export enum syncTrigger {
    /** Started by hand. */
    MANUALLY = "manually",
    /** Started at set times. */
    TIMED = "timed",
    /** Started by events. */
    AUTOMATIC = "automatic",
  }
  export enum lastSyncStatus {
    /** Never run. */
    FREE = "free",
    /** Waiting for execution. */
    PENDING = "pending",
    /** Running. */
    ON_PROGRESS = "onProgress",
    SUCCESS = "success",
    FAILED = "failed",
  }
}

/** A field of the source and the field that receives its value. */
export type SyncTaskFieldMapping = {
  /** Field of the source. */
  expression: string;
  /** Field that receives the value. */
  targetKey: string;
};

/** Settings of synchronization with Fxiaoke. */
export type SyncTaskFxiaokeClientConfig = {
  /** ID of the application at Fxiaoke. */
  appId: string;
  /** Secret of the application at Fxiaoke. */
  appSecret: string;
  /** Permanent code at Fxiaoke. */
  permanentCode: string;
  /** Open user ID of the current user at Fxiaoke. */
  currentOpenUserId: string;
};

/** Settings of synchronization with iTalent. */
export type SyncTaskItalentClientConfig = {
  /** ID of the tenant at iTalent. */
  tenant_id: string;
  /** Key of the application at iTalent. */
  app_key: string;
  /** Secret of the application. */
  app_secret: string;
};

/** Settings of synchronization with Kayang HR. */
export type SyncTaskKayangClientConfig = {
  /** URL of the API of Kayang HR. */
  endpoint: string;
  /** Account at Kayang HR. */
  account: string;
  /** Password of the account. */
  password: string;
};

/** Settings of synchronization with Lark. */
export type SyncTaskLarkClientConfig = {
  /** ID of the application at Lark. */
  app_id: string;
  /** Secret of the application at Lark. */
  app_secret: string;
  /**
   * Encrypt Key of the event subscription at Lark. Required when synchronization in real time is
   * on.
   */
  encrypt_key?: string;
  /**
   * Verification Token of the event subscription at Lark. Required when synchronization in real
   * time is on.
   */
  verification_token?: string;
};

/** Settings of synchronization with an LDAP server. */
export type SyncTaskLdapClientConfig = {
  /** URL of the LDAP server. */
  url: string;
  /** Distinguished name with which the service binds. */
  bindDn: string;
  /** Password with which the service binds. */
  bindCredentials: string;
  /** Base DN under which users are searched. */
  usersBaseDn: string;
  /** Base DN under which groups are searched. */
  groupsBaseDn: string;
  /** LDAP filter that finds the users. */
  userQueryCriteria: string;
  /** LDAP filter that finds the departments. */
  departmentQueryCriteria: string;
};

/** Settings of synchronization with Maycur. */
export type SyncTaskMaycurClientConfig = {
  /** Code of the application at Maycur. */
  app_code: string;
  /** Secret of the application. */
  app_secret: string;
  /** Host of the login at Maycur. */
  endpoint: string;
};

/** Settings of synchronization with Moka. */
export type SyncTaskMokaClientConfig = {
  /** User name at Moka. */
  userName: string;
  /** Code of the company at Moka. */
  entCode: string;
  /** API code of the employees at Moka. */
  apiCode_employee: string;
  /** API code of the departments at Moka. */
  apiCode_department: string;
  /** Private key. */
  privateKey: string;
};

/** Answer of `listSyncTasks`, `createSyncTask` and `updateSyncTask`. */
export type SyncTaskPaginatedRespDto = {
  /** Business status, which is not the HTTP status: 200 means that the operation succeeded. */
  statusCode: number;
  /**
   * What happened, for a person; in the language of the client's `lang` where the service has it.
   */
  message: string;
  /**
   * Detailed error code that names the exact fault, one of GenAuth's API code list. Not sent when
   * the operation succeeded.
   */
  apiCode?: number;
  /** Number of the request, to quote to GenAuth's support. Sent when the request failed. */
  requestId?: string;
  /** Result of the operation. */
  data: SyncTaskPagingDto;
};

/** One page of synchronization tasks. */
export type SyncTaskPagingDto = {
  /** Total number of records. */
  totalCount: number;
  /** Items of the list. */
  list: SyncTaskDto[];
};

/** Which users and departments a downstream task copies. */
export type SyncTaskProvisioningScope = {
  /** Whether all users and departments of the organization are copied. Default: `true`. */
  all: boolean;
  /** Whether users who are added later are copied. Default: `true`. */
  includeNewUsers: boolean;
};

/** Settings of synchronization with a custom system. */
export type SyncTaskScimClientConfig = {
  /** URL of the groups at the custom system. */
  org_url?: string;
  /** URL of the users at the custom system. */
  user_url: string;
  /** Token for the custom system. */
  token: string;
  /** ID of the root department at the custom system. */
  root_department_id?: string;
  /** Parent department at the custom system. */
  parent_department?: string;
  /** Department at the custom system. */
  department?: string;
};

/** Answer of `getSyncTask`. */
export type SyncTaskSingleRespDto = {
  /** Business status, which is not the HTTP status: 200 means that the operation succeeded. */
  statusCode: number;
  /**
   * What happened, for a person; in the language of the client's `lang` where the service has it.
   */
  message: string;
  /**
   * Detailed error code that names the exact fault, one of GenAuth's API code list. Not sent when
   * the operation succeeded.
   */
  apiCode?: number;
  /** Number of the request, to quote to GenAuth's support. Sent when the request failed. */
  requestId?: string;
  /** Result of the operation. */
  data: SyncTaskDto;
};

/** When a timed task runs. */
export type SyncTaskTimedScheduler = {
  /** How often the task runs. */
  cycle: SyncTaskTimedScheduler.cycle;
  /** Time of the first run, as a Unix timestamp. Unit: milliseconds. */
  startTime: number;
};
export namespace SyncTaskTimedScheduler {
  export enum cycle {
    /** Once a month. */
    MONTH = "month",
    /** Once a week. */
    WEEK = "week",
    /** Once a day. */
    DAYS = "days",
    /** Every six hours. */
    SIX_HOURS = "sixHours",
    /** Every two hours. */
    TWO_HOURS = "twoHours",
  }
}

/** Settings of synchronization with WeCom. */
export type SyncTaskWechatworkClientConfig = {
  /** ID of the company at WeCom. */
  corpID: string;
  /** Secret of the address book at WeCom. */
  secret: string;
  /** Token of the address book events at WeCom. */
  token?: string;
  /** Key that decrypts the address book events of WeCom. */
  encodingAESKey?: string;
  /** URL of the proxy. */
  agentUrl?: string;
};

/** Settings of synchronization with Xiaoshouyi. */
export type SyncTaskXiaoshouyiClientConfig = {
  /** Client ID of the application at Xiaoshouyi. */
  client_id: string;
  /** Client secret of the application at Xiaoshouyi. */
  client_secret: string;
  /** User name at Xiaoshouyi. */
  username: string;
  /** Password at Xiaoshouyi. */
  password: string;
};

/** Body of `triggerSyncRiskOperations`. */
export type TriggerSyncRiskOperationDto = {
  /** IDs of the risky operations. */
  syncRiskOperationIds: number[];
};

/** Result of executing risky operations. */
export type TriggerSyncRiskOperationsDataDto = {
  /** IDs of the operations that were executed. */
  successList: number[];
  /** IDs of the operations whose execution failed. */
  faildList: number[];
};

/** Answer of `triggerSyncRiskOperations`. */
export type TriggerSyncRiskOperationsRespDto = {
  /** Business status, which is not the HTTP status: 200 means that the operation succeeded. */
  statusCode: number;
  /**
   * What happened, for a person; in the language of the client's `lang` where the service has it.
   */
  message: string;
  /**
   * Detailed error code that names the exact fault, one of GenAuth's API code list. Not sent when
   * the operation succeeded.
   */
  apiCode?: number;
  /** Number of the request, to quote to GenAuth's support. Sent when the request failed. */
  requestId?: string;
  /** Result of the operation. */
  data: TriggerSyncRiskOperationsDataDto;
};

/** The job that was started. */
export type TriggerSyncTaskDataDto = {
  /** ID of the job that was started. */
  syncJobId: number;
};

/** Body of `triggerSyncTask`. */
export type TriggerSyncTaskDto = {
  /** ID of the synchronization task. */
  syncTaskId: number;
};

/** Answer of `triggerSyncTask` and `listSyncJobLogs`. */
export type TriggerSyncTaskRespDto = {
  /** Business status, which is not the HTTP status: 200 means that the operation succeeded. */
  statusCode: number;
  /**
   * What happened, for a person; in the language of the client's `lang` where the service has it.
   */
  message: string;
  /**
   * Detailed error code that names the exact fault, one of GenAuth's API code list. Not sent when
   * the operation succeeded.
   */
  apiCode?: number;
  /** Number of the request, to quote to GenAuth's support. Sent when the request failed. */
  requestId?: string;
  /** Result of the operation. */
  data: TriggerSyncTaskDataDto;
};

/** Body of `updateSyncTask`. */
export type UpdateSyncTaskDto = {
  /** ID of the synchronization task. */
  syncTaskId: number;
  /** Name of the synchronization task. */
  syncTaskName?: string;
  /** Type of the other system. */
  syncTaskType?: UpdateSyncTaskDto.syncTaskType;
  /** Settings of the other system. */
  clientConfig?: SyncTaskClientConfig;
  /**
   * Direction: `upstream` copies from the other system into the user pool, `downstream` copies from
   * the user pool into the other system.
   */
  syncTaskFlow?: UpdateSyncTaskDto.syncTaskFlow;
  /** How the task is started. */
  syncTaskTrigger?: UpdateSyncTaskDto.syncTaskTrigger;
  /**
   * Organization that belongs to the task. An upstream task is bound to its organization by its
   * first run; a downstream task needs it at creation.
   */
  organizationCode?: string;
  /**
   * Which users and departments are copied. Omitted, the whole organization is copied. Only when
   * `syncTaskFlow` is `downstream`.
   */
  provisioningScope?: SyncTaskProvisioningScope;
  /** Which field of the source sets which field of the target. */
  fieldMapping?: SyncTaskFieldMapping[];
  /** When a timed task runs. Inferred: only when `syncTaskTrigger` is `timed`. */
  timedScheduler?: SyncTaskTimedScheduler;
};
export namespace UpdateSyncTaskDto {
  export enum syncTaskType {
    LARK = "lark",
    /** International edition of Lark. */
    LARK_INTERNATIONAL = "lark-international",
    /** WeCom. */
    WECHATWORK = "wechatwork",
    DINGTALK = "dingtalk",
    /** Windows Active Directory. */
    ACTIVE_DIRECTORY = "active-directory",
    /** iTalent by Beisen. */
    ITALENT = "italent",
    /** Maycur expense reports. */
    MAYCUR = "maycur",
    LDAP = "ldap",
    MOKA = "moka",
    /** Fxiaoke CRM. */
    FXIAOKE = "fxiaoke",
    /** A custom system. */
    SCIM = "scim",
    /** Xiaoshouyi CRM. */
    XIAOSHOUYI = "xiaoshouyi",
    /** Kayang HR. */
    KAYANG = "kayang",
    CUSTOM = "custom",
  }
  export enum syncTaskFlow {
    UPSTREAM = "upstream",
    DOWNSTREAM = "downstream",
  }
  export enum syncTaskTrigger {
    /** Started by hand. */
    MANUALLY = "manually",
    /** Started at set times. */
    TIMED = "timed",
    /** Started by events. */
    AUTOMATIC = "automatic",
  }
}
