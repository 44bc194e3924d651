/**
 * Family names of languages that put them first: Chinese, Korean, Vietnamese. "Xi Jinping" is Mr. Xi. Hand-made for
 * counterpoint from the most frequent names of each language; none that is also a common Western given name.
 */
export const FAMILY_NAMES_FIRST: ReadonlySet<string> = new Set(
	(
		'Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie Tang Song Xi ' +
		'Han Feng Deng Cao Peng Zeng Xiao Tian Dong Pan Yuan Cai Jiang Yu Du Ye Cheng Wei Su Lu Ding Ren Shen Yao Qin Qiu ' +
		'Fu Cui Tan Fan Shi Jin Meng Bai Jia Yan Xue Wen Mao Bo Ai Hua Qian Hong Fang Zou Xiong Hao Kong Shao Wan Lei Hang ' +
		'Kim Park Choi Jung Kang Yoon Cho Chung Moon Ban Roh Oh Shin Hwang Ahn Kwon Yoo Ryu Nguyen Tran Pham Hoang Phan Vu ' +
		'Vo Dang Bui Do Ngo Tsai Chiang Hsieh Leung Tung'
	).split(' '),
);
