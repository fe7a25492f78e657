import type { Message } from './message.ts';

/** Answers of the house itself: requests and their shapes. Codes named after an HTTP status say no more than the status. */
export const systemMessages = {
  'HTTP-400': {
    zh: '请求内容不符合要求。',
    en: 'The request does not fit its schema.',
    next: { zh: '按所列位置逐项改正后重新提交。', en: 'Correct the places listed and send it again.' },
    status: 400,
  },
  'HTTP-401': {
    zh: '尚未登录，或登录已失效。',
    en: 'You are not signed in, or the sign-in has ended.',
    next: {
      zh: '请登录；使用令牌时请检查令牌是否到期或已撤销。',
      en: 'Sign in; with a token, check that it has not expired or been revoked.',
    },
    status: 401,
  },
  'HTTP-403': {
    zh: '当前角色不能进行这项操作。',
    en: 'Your present role may not do this.',
    next: {
      zh: '切换到有权的角色，或请安全管理员授予角色。',
      en: 'Switch to a role that may, or ask the security administrator for one.',
    },
    status: 403,
  },
  'HTTP-404': {
    zh: '没有这个地址，或其内容不存在。',
    en: 'There is nothing at this address.',
    next: {
      zh: '检查地址；可用的地址见 /api/v1/openapi.json。',
      en: 'Check the address; /api/v1/openapi.json lists them all.',
    },
    status: 404,
  },
  'HTTP-405': {
    zh: '这个地址不接受 {method} 方法。',
    en: 'This address does not take {method}.',
    next: { zh: '改用：{allowed}。', en: 'Use one of: {allowed}.' },
    status: 405,
  },
  'HTTP-408': {
    zh: '请求没有在时限内到齐。',
    en: 'The request did not arrive in time.',
    next: { zh: '检查网络后重试。', en: 'Check the network and send it again.' },
    status: 408,
  },
  'HTTP-409': {
    zh: '同一幂等键的操作已经完成，其答复不予保存。',
    en: 'The act with this idempotency key is done already; its answer is not kept.',
    next: {
      zh: '重新读取对象查看现状，不要重复提交。',
      en: 'Read the object again to see its state; do not repeat the act.',
    },
    status: 409,
  },
  'HTTP-412': {
    zh: '内容在您读取之后已被更改。',
    en: 'It was changed after you read it.',
    next: {
      zh: '重新读取最新版本，合并修改后再提交。',
      en: 'Read the newest version, merge your change and send it again.',
    },
    status: 412,
  },
  'HTTP-413': {
    zh: '请求内容超过上限 {limit} 字节。',
    en: 'The body is larger than {limit} bytes.',
    next: { zh: '缩小内容或分批提交。', en: 'Make it smaller or send it in parts.' },
    status: 413,
  },
  'HTTP-415': {
    zh: '不接受这种内容类型。',
    en: 'This media type is not taken here.',
    next: { zh: '使用：{allowed}，且不压缩。', en: 'Use {allowed}, not compressed.' },
    status: 415,
  },
  'HTTP-421': {
    zh: '不为这个主机名提供服务。',
    en: 'This host name is not served here.',
    next: {
      zh: '使用系统公布的地址；管理员可设置 JIHENG_PUBLIC_URL。',
      en: 'Use the published address; an administrator sets JIHENG_PUBLIC_URL.',
    },
    status: 421,
  },
  'HTTP-422': {
    zh: '同一幂等键已用于另一请求。',
    en: 'This idempotency key was used for another request.',
    next: { zh: '为新的请求使用新的键。', en: 'Use a new key for a new request.' },
    status: 422,
  },
  'HTTP-428': {
    zh: '修改前须以 If-Match 说明所依据的版本。',
    en: 'A change must name the version it builds on, by If-Match.',
    next: { zh: '先读取对象，把其 ETag 放入 If-Match。', en: 'Read the object first and send its ETag as If-Match.' },
    status: 428,
  },
  'HTTP-431': {
    zh: '请求头超过上限。',
    en: 'The request headers are too large.',
    next: { zh: '缩短地址或请求头。', en: 'Shorten the address or the headers.' },
    status: 431,
  },
  'HTTP-500': {
    zh: '系统内部故障，未作任何更改。编号 {fault}。',
    en: 'A fault inside the system; nothing was changed. Code {fault}.',
    next: {
      zh: '稍后重试；仍不成功时，请把答复中的 instance 告诉系统管理员。',
      en: 'Try again later; if it stays, give the instance of this answer to the system administrator.',
    },
    status: 500,
  },
  'HTTP-503': {
    zh: '系统繁忙或正在停机。',
    en: 'The system is busy or stopping.',
    next: { zh: '稍后重试。', en: 'Try again in a moment.' },
    status: 503,
  },
  'HTTP-900': {
    zh: '程序中出现未预料的异常。',
    en: 'An exception nobody expected.',
    next: { zh: '按日志中的 request 查找位置并报告。', en: 'Find its place in the log by the request, and report it.' },
    status: 500,
  },
  'HTTP-901': {
    zh: '没有模式 {schema}。',
    en: 'There is no schema {schema}.',
    next: {
      zh: '在 core/schemas/api 中补上，或改正路由声明。',
      en: 'Add it to core/schemas/api, or correct the route.',
    },
    status: 500,
  },
  'HTTP-902': {
    zh: '事务的结果不是纯 JSON，重发时无法原样答复。',
    en: 'The outcome of a transaction is not plain JSON and could not be answered twice alike.',
    next: { zh: '让用例返回纯 JSON 的结果。', en: 'Let the use case answer plain JSON.' },
    status: 500,
  },
  'HTTP-903': {
    zh: '答复不合其模式 {schema}，没有发出。',
    en: 'The answer does not fit its schema {schema} and was not sent.',
    next: { zh: '让视图与模式一致。', en: 'Bring view and schema into line.' },
    status: 500,
  },
  'GUARD-001': {
    zh: '请求来自其他网站，已拒绝。',
    en: 'The request comes from another site and is refused.',
    next: {
      zh: '从本系统的页面操作；程序请使用令牌。',
      en: 'Act from the pages of this system; programs use a token.',
    },
    status: 403,
  },
  'INPUT-001': {
    zh: '不认识的字段 {name}。',
    en: 'Unknown field {name}.',
    next: { zh: '删去这个字段。', en: 'Remove it.' },
    status: 400,
  },
  'INPUT-002': {
    zh: '缺少字段 {name}。',
    en: 'Field {name} is missing.',
    next: { zh: '补上这个字段。', en: 'Add it.' },
    status: 400,
  },
  'INPUT-003': {
    zh: '类型应为 {expected}。',
    en: 'The type must be {expected}.',
    next: { zh: '改为所要求的类型。', en: 'Use that type.' },
    status: 400,
  },
  'INPUT-004': {
    zh: '不在允许的取值之内：{allowed}。',
    en: 'Not one of the allowed values: {allowed}.',
    next: { zh: '从所列取值中选择。', en: 'Choose one of those.' },
    status: 400,
  },
  'INPUT-005': {
    zh: '少于 {limit} 个字符。',
    en: 'Shorter than {limit} characters.',
    next: { zh: '调整长度。', en: 'Change the length.' },
    status: 400,
  },
  'INPUT-006': {
    zh: '格式不符：{expected}。',
    en: 'The form does not fit: {expected}.',
    next: { zh: '按格式填写。', en: 'Write it in that form.' },
    status: 400,
  },
  'INPUT-007': {
    zh: '小于下限 {limit}。',
    en: 'Below the minimum {limit}.',
    next: { zh: '改为范围内的数值。', en: 'Use a number in range.' },
    status: 400,
  },
  'INPUT-008': {
    zh: '少于 {limit} 项。',
    en: 'Fewer than {limit} items.',
    next: { zh: '增减项目。', en: 'Add or remove items.' },
    status: 400,
  },
  'INPUT-009': {
    zh: '列表中有重复项。',
    en: 'The list repeats an item.',
    next: { zh: '去掉重复项。', en: 'Remove the repetition.' },
    status: 400,
  },
  'INPUT-010': {
    zh: '内容不符合规则（{rule}）。',
    en: 'The content breaks a rule ({rule}).',
    next: { zh: '对照接口说明改正。', en: 'Compare it with the API description.' },
    status: 400,
  },
  'INPUT-011': {
    zh: '查询参数 {name} 出现多次。',
    en: 'Query parameter {name} occurs more than once.',
    next: { zh: '每个参数只写一次。', en: 'Write each parameter once.' },
    status: 400,
  },
  'INPUT-012': {
    zh: '内容不是合法的 JSON。',
    en: 'The body is not JSON.',
    next: { zh: '检查括号、引号和逗号。', en: 'Check brackets, quotes and commas.' },
    status: 400,
  },
  'INPUT-013': {
    zh: '内容不是 UTF-8 编码。',
    en: 'The body is not UTF-8.',
    next: { zh: '以 UTF-8 重新编码。', en: 'Encode it as UTF-8.' },
    status: 400,
  },
  'INPUT-014': {
    zh: '嵌套超过 {limit} 层。',
    en: 'Nested more than {limit} levels deep.',
    next: { zh: '减少嵌套。', en: 'Nest less deeply.' },
    status: 400,
  },
  'INPUT-015': {
    zh: '地址编码有误。',
    en: 'The address is wrongly encoded.',
    next: { zh: '检查百分号编码。', en: 'Check the percent encoding.' },
    status: 400,
  },
  'INPUT-016': {
    zh: '请求头 {name} 的格式不对。',
    en: 'Header {name} has the wrong form.',
    next: { zh: '按接口说明填写。', en: 'Write it as the API description says.' },
    status: 400,
  },
  'INPUT-017': {
    zh: '字段 {name} 在同一对象中出现多次。',
    en: 'Field {name} occurs twice in one object.',
    next: { zh: '每个字段只写一次。', en: 'Write each field once.' },
    status: 400,
  },
  'INPUT-018': {
    zh: '超过 {limit} 个字符。',
    en: 'Longer than {limit} characters.',
    next: { zh: '缩短内容。', en: 'Shorten it.' },
    status: 400,
  },
  'INPUT-019': {
    zh: '大于上限 {limit}。',
    en: 'Above the maximum {limit}.',
    next: { zh: '改为范围内的数值。', en: 'Use a number in range.' },
    status: 400,
  },
  'INPUT-020': {
    zh: '多于 {limit} 项。',
    en: 'More than {limit} items.',
    next: { zh: '减少项目。', en: 'Remove items.' },
    status: 400,
  },
  'INPUT-021': {
    zh: '文本含有零字符或不完整的字符。',
    en: 'A text holds a zero character or half of a character.',
    next: { zh: '删去该字符，重新输入。', en: 'Remove that character and enter it again.' },
    status: 400,
  },
  'WEB-001': {
    zh: '网页尚未构建。',
    en: 'The web client has not been built.',
    next: {
      zh: '运行 npm start；接口在 /api/v1 照常可用。',
      en: 'Run npm start; the API at /api/v1 works without it.',
    },
    status: 503,
  },
} as const satisfies Record<string, Message>;
